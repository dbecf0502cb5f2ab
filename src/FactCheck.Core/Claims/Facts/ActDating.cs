using System.Diagnostics.CodeAnalysis;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;

namespace FactCheck.Claims;

/// <summary>
/// Reads when a body did something: «أعلن الاتحاد عام 1995», «في عام 1995 أعلن الاتحاد», «كان الاتحاد قد أعلن عام 1995», "in 1995 the Union announced". Further behind, the date may be that
/// of something else: «على حدود 1967».
/// </summary>
internal static class ActDating
{
    private const int MostWordsFromActor = 2;
    private const int MostWordsToVerb = 3;

    /// <summary>The date of the act; none where no verb binds the two.</summary>
    public static DateMention? Read(SemanticModel model, Sentence sentence, NameMention actor, CancellationToken cancellationToken)
    {
        if (IsJustBefore(model, sentence, actor, cancellationToken, out var before, out var verb)
            && (verb is { } act ? model.Terms.Is(act, FactRole.Acting) : IsEnglishVerb(model, sentence, actor.Tokens.End))) { return before; }
        var behind = model.MentionsIn(MentionKind.Date, WritingDay.Around(sentence, actor.Tokens.End) with { First = actor.Tokens.End },
            cancellationToken).Cast<DateMention>().FirstOrDefault();
        if (behind is not { IsRelative: false, HasYear: true, Days.IsUnknown: false }) { return null; }
        if ((model.Terms.Is(VerbToken(model, actor), FactRole.Acting) || IsJoined(model, sentence, actor))
            && IsJustBehind(model, actor.Tokens.End, behind)) { return behind; }
        for (var i = actor.Tokens.End; i < Math.Min(actor.Tokens.End + MostWordsToVerb, behind.Tokens.First); i++)
        {
            if (model.Terms.Is(i, FactRole.Acting))
            {
                return (!HasParticle(model, actor)
                    || model.Terms.IsBare(actor.Tokens.First - 1, FactRole.HappenedBefore)) && IsJustBehind(model, i + 1, behind)
                    ? behind
                    : null;
            }
            // «كان الاتحاد قد أعلن», «سبق للاتحاد أن أعلن»: nothing else stands between.
            if (!model.Terms.IsBare(i, FactRole.BeforeVerb)) { return null; }
        }
        return null;
    }

    /// <summary>Whether a date with its year stands just before the actor, or before the verb that stands just before it.</summary>
    public static bool IsJustBefore(SemanticModel model, Sentence sentence, NameMention actor, CancellationToken cancellationToken,
        [NotNullWhen(true)] out DateMention? date, out int? verb)
    {
        var tokens = model.Article.Tokens;
        verb = null;
        date = model.MentionsIn(MentionKind.Date, WritingDay.Around(sentence, actor.Tokens.First) with { End = actor.Tokens.First },
            cancellationToken).Cast<DateMention>().LastOrDefault();
        if (date is not { IsRelative: false, HasYear: true, Days.IsUnknown: false } || HasParticle(model, actor)) { return false; }
        var at = date.Tokens.End;
        if (at < actor.Tokens.First && tokens[at].Length == 1 && tokens.FirstChar(at) is '،' or ',') { at++; }
        if (!model.Article.JoinsArticle(actor.Tokens.First))
        {
            if (at < actor.Tokens.First && model.Terms.Is(at, WordRole.Article)) { at++; }
            return at == actor.Tokens.First && (date.Tokens.First == sentence.Tokens.First || model.Terms.Is(date.Tokens.First, WordRole.In)
                || model.Terms.Is(date.Tokens.First - 1, WordRole.In));
        }
        verb = VerbToken(model, actor);
        // «وُلد في 18 يوليو 1918، واعتمدت الأمم المتحدة …»: the day is that of what stands before the comma; «وقّعت» has the letter of its own.
        return at == verb && !(at > date.Tokens.End && model.Article.BeginsWithAnd(at) && !model.Terms.IsBare(at, FactRole.Acting)
            && date.Tokens.First - sentence.Tokens.First > MostWordsFromActor);
    }

    /// <summary>The token of the verb that would stand before the actor: «وقّعت دولة جنوب السودان».</summary>
    private static int VerbToken(SemanticModel model, NameMention actor) =>
        model.Terms.Is(actor.Tokens.First - 1, WordRole.SingleState) || model.Terms.Is(actor.Tokens.First - 1, WordRole.StateNoun)
            ? actor.Tokens.First - 2
            : actor.Tokens.First - 1;

    private static bool IsEnglishVerb(SemanticModel model, Sentence sentence, int token) =>
        sentence.Tokens.Contains(token) && model.Article.Tokens.FirstChar(token) is >= 'a' and <= 'z'
            && (model.Terms.Is(token, FactRole.Acting) || sentence.Block.Language.EndsAsPast(model.Article.Tokens.CharsOf(token)));

    /// <summary>«انضمت إلى التحالف عام 2012».</summary>
    private static bool IsJoined(SemanticModel model, Sentence sentence, NameMention actor) =>
        actor.Tokens.First - 2 >= sentence.Tokens.First && model.Terms.Is(actor.Tokens.First - 1, WordRole.To)
            && model.Terms.Is(actor.Tokens.First - 2, FactRole.Joining);

    private static bool IsJustBehind(SemanticModel model, int end, DateMention date) =>
        date.Tokens.First >= end && date.Tokens.First - end < MostWordsFromActor
        && (model.Terms.Is<PeriodTerm>(date.Tokens.First, out _, out _) || model.Terms.Is(date.Tokens.First, WordRole.In)
        || model.Terms.Is(date.Tokens.First - 1, WordRole.In));

    private static bool HasParticle(SemanticModel model, NameMention name) => name.Span.Start != model.Article.Tokens.SpanOf(name.Tokens.First).Start;
}
