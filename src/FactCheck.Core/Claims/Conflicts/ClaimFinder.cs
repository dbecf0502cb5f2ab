using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;
using FactCheck.Syntax;
using FactCheck.Values;

namespace FactCheck.Claims;

/// <summary>
/// Binds figures to what they are of: people whom a verb of one family befell («قُتل 12 شخصًا», «القتلى الـ14»), and things that have a value
/// («عقدًا بقيمة 300 مليون», "the bridge cost 30 million"). A part of another figure, and one of "others", is no claim of its own.
/// </summary>
public sealed class ClaimFinder : MentionFinder
{
    private const int WordsToFamily = 4;
    private const int WordsToToll = 12;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Claim];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        foreach (var figure in FigureRow.Of(model, cancellationToken))
        {
            if (model.Article.SentenceOf(figure.Tokens.First) is not { } sentence || IsPartOrRest(model, sentence, figure)) { continue; }
            var claim = figure.Kind == MentionKind.Money
                ? ClaimOfValue.TryRead(model, sentence, figure)
                : figure is { Unit: null } && figure.Kind == MentionKind.Number ? OfPeople(model, sentence, figure) : null;
            if (claim is not { } read) { continue; }
            var names = string.Join('+', model.MentionsIn(MentionKind.Place, sentence.Tokens, cancellationToken)
                .OfType<NameMention>()
                .Select(n => n.Entities?.First.Id)
                .OfType<string>()
                .Distinct().Order(StringComparer.Ordinal));
            found.Add(new ClaimMention(figure.Tokens, figure.Span, figure, $"{read.Family}|{read.Noun}|{names}")
            {
                Family = read.Family,
                Noun = read.Noun,
                IsDefinite = read.IsDefinite,
                Days = DaysOf(model, sentence, cancellationToken),
            });
        }
    }

    private static (string Family, string Noun, bool IsDefinite)? OfPeople(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        var (before, behind) = (figure.Tokens.First - 1, figure.Tokens.End);
        // "The 7 injured who remain" are some of them.
        var isDefinite = IsArticle(model, sentence, before) && !model.Terms.Is(behind, WordRole.Relative)
            && !model.Terms.Is(behind + 1, WordRole.Relative);
        // «القتلى الـ14»: the noun stands before its number.
        // «ضحايا الشاحنة الـ29»
        if (isDefinite
            && (model.Terms.Is<FamilyTerm>(before - 1, out var own, out _)
            || before - 2 >= sentence.Tokens.First && sentence.Block.Language.StartsDefinite(model.Article.Tokens.CharsOf(before - 1))
            && model.Terms.Is<FamilyTerm>(before - 2, out own, out _))
            && own.IsNoun) { return (own.Family, "", true); }
        // «أسر الضحايا الستة»: the number has the article of its noun
        if (FigureRow.CountsNounBefore(model, figure) && model.Terms.Is<FamilyTerm>(before, out var all, out _) && all.IsNoun
            && DefiniteCount.IsPlain(model, sentence, behind)) { return (all.Family, "", true); }
        if (TollBefore(model, sentence, figure) is { } toll) { return (toll, "", isDefinite); }
        if (!sentence.Tokens.Contains(behind) || model.Article.Tokens[behind].Kind != TokenKind.Word)
        {
            // «حريق في فندق يوقع إصابات … ومقتل خمسة», "Flood kills nine": the end of the headline.
            return sentence.Block.Kind == BlockKind.Title && model.Terms.Is<FamilyTerm>(before, out own, out _) && !own.IsNoun
                ? (own.Family, "", isDefinite)
                : null;
        }
        if (model.Terms.Is<FamilyTerm>(behind, out own, out _) && (own.IsNoun || !sentence.Block.Language.JoinsArticle))
        {
            return (own.Family, "", isDefinite);
        }
        // "Quake injures 340 in …", "Police arrest nine over …": people, though no noun says so.
        if ((model.Terms.Is(behind, WordRole.In) || sentence.Block.Kind == BlockKind.Title && (model.Terms.Is(behind, WordRole.Amid)
            || model.Terms.Is(behind, WordRole.Than) || model.Terms.Is(behind, WordRole.At) || model.Terms.Is(behind, WordRole.DestinedFor)
            || model.Terms.Is(behind, WordRole.From)))
            && model.Terms.Is<FamilyTerm>(before, out own, out _) && own is { IsNoun: false }) { return (own.Family, "", isDefinite); }
        // «مقتل ثلاثة من جنوده», "killing three of its soldiers"
        if (model.Terms.Is(behind, WordRole.Of) && sentence.Tokens.Contains(behind + 2) && model.Terms.Is<FamilyTerm>(before, out own, out _)
            && !own.IsNoun)
        {
            var noun = sentence.Block.Language.JoinsArticle ? behind + 1 : behind + 2;
            return (own.Family, NounKey.At(model, noun), isDefinite);
        }
        if (figure.Tokens.Count == 0 || !CountsAt(model, sentence, figure)) { return null; }
        for (var distance = 1; distance <= WordsToFamily; distance++)
        {
            // In Arabic the verb comes first, in English behind.
            if (figure.Tokens.First - distance >= sentence.Tokens.First
                && model.Terms.Is<FamilyTerm>(figure.Tokens.First - distance, out var family, out _))
            {
                return (family.Family, NounKey.At(model, behind), isDefinite);
            }
            if (sentence.Tokens.Contains(behind + distance) && distance <= 3 && model.Terms.Is<FamilyTerm>(behind + distance, out family, out _))
            {
                return (family.Family, NounKey.At(model, behind), isDefinite);
            }
        }
        return null;
    }

    /// <summary>"The death toll rose to 26", «عدد القتلى بلغ 26»: nothing but a verb and a place between the two.</summary>
    private static string? TollBefore(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        if (!FigureLead.LeadsTo(model, figure, WordRole.To) && !FigureLead.LeadsTo(model, figure, WordRole.Reaching)) { return null; }
        for (var i = figure.Tokens.First - 2; i >= Math.Max(sentence.Tokens.First, figure.Tokens.First - WordsToToll); i--)
        {
            if (model.Terms.Is(i, ConflictRole.TollNoun)) { return FamilyTerm.Killed; }
            if (model.Article.Tokens[i].Kind != TokenKind.Word || Statement.Begins(model, i)) { return null; }
        }
        return null;
    }

    private static bool CountsAt(SemanticModel model, Sentence sentence, FigureMention figure) =>
        model.Terms.Is(figure.Tokens.End, WordRole.Person)
            || sentence.Block.Language.CanBeCounted(model.Article.Tokens.CharsOf(figure.Tokens.End), figure.Written);

    /// <summary>«الـ14», "the 14", "all 14".</summary>
    private static bool IsArticle(SemanticModel model, Sentence sentence, int token) =>
        token >= sentence.Tokens.First && (model.Terms.Is(token, WordRole.Article) || model.Terms.Is(token, WordRole.All));

    /// <summary>«منهم 5», «و5 آخرين», "5 others": a figure beside another, not of the whole.</summary>
    private static bool IsPartOrRest(SemanticModel model, Sentence sentence, FigureMention figure)
    {
        for (var i = Math.Max(sentence.Tokens.First, figure.Tokens.First - 3); i < figure.Tokens.First; i++)
        {
            if (model.Terms.Is(i, WordRole.OfWhich)) { return true; }
        }
        for (var i = figure.Tokens.End; i < Math.Min(sentence.Tokens.End, figure.Tokens.End + 4); i++)
        {
            if (Statement.Begins(model, i) && model.Terms.Is<FamilyTerm>(model.Terms.Is(i, WordRole.And) ? i + 1 : i, out _, out _))
            {
                return false; // «تسعة أشخاص وأصيب 16 آخرون»
            }
            if (model.Terms.Is(i, WordRole.Others)) { return true; }
        }
        return false;
    }

    private static DateSet DaysOf(SemanticModel model, Sentence sentence, CancellationToken cancellationToken) =>
        model.MentionsIn(MentionKind.Date, sentence.Tokens, cancellationToken).OfType<DateMention>().ToArray() is [var only] ? only.Days : default;
}
