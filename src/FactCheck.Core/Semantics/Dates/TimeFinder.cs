using System.Collections.Immutable;
using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Finds times of day: 14:30, «الساعة الثالثة مساء», "3 pm", stretches of them («من 5 إلى 6 مساءً»), and parts of a known day («مساء أمس»).</summary>
public sealed class TimeFinder : MentionFinder
{
    private const TermKinds Openings = TermKinds.Numeral | TermKinds.Ordinal | TermKinds.DayPart | TermKinds.Clock | TermKinds.Lead | TermKinds.Opening;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Time];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var article = model.Article;
        var dates = model.Mentions(MentionKind.Date, cancellationToken);
        var taken = new TakenTokens(dates, model.Mentions(MentionKind.Link, cancellationToken));
        foreach (var sentence in article.Sentences)
        {
            if (!sentence.Block.IsProse) { continue; }
            cancellationToken.ThrowIfCancellationRequested();
            var walk = new TokenWalk(model, sentence);
            for (var i = walk.Range.First; i < walk.Range.End; i++)
            {
                if (!walk.IsNumber(i) && !walk.Has(i, Openings) && !walk.Is(i, 'T')) { continue; }
                if (taken.MentionAt(i) is { } covered)
                {
                    i = covered.Tokens.End - 1;
                    continue;
                }
                if (TryRead(walk, i, taken, article.Metadata.Published) is not { } time) { continue; }
                found.Add(time);
                i = time.Tokens.End - 1;
            }
        }
    }

    private static TimeMention? TryRead(in TokenWalk walk, int at, TakenTokens taken, DateOnly? published)
    {
        // «ليلة 14 جانفي»: the number is the day's.
        if (walk.IsTerm<DayPartTerm>(at, out var lead, out var leadHit) && !lead.NeedsHour
            && taken.MentionAt(leadHit.Tokens.End) is DateMention { Tokens.First: var first } && first == leadHit.Tokens.End)
        {
            return DayPartReader.TryRead(walk,
                new ClockReading(at, leadHit.Tokens.End) { Part = lead, Zone = "", FrontLength = ExpressionReading.Front(leadHit) }, taken, published);
        }
        if (TryStretch(walk, at) is { } stretch) { return stretch; }
        if (!ClockReader.TryRead(walk, at, out var clock)) { return null; }
        if (clock.Hour is null) { return DayPartReader.TryRead(walk, clock, taken, published); }
        return clock.IsSure || IsInPlace(walk, at, clock) ? WithDay(walk, clock, taken) : null;
    }

    /// <summary>A time with the day beside it: «الثلاثاء 27 جوان الساعة 20:30», "9 am on Saturday".</summary>
    private static TimeMention WithDay(in TokenWalk walk, in ClockReading clock, TakenTokens taken)
    {
        var next = clock.End;
        if (walk.IsRole(next, WordRole.In, out var on) || walk.IsAny(next, "،,") && (on = next + 1) > 0) { next = on; }
        if (walk.IsTerm<PeriodTerm>(next, out var period, out var hit) && period is { Unit: PeriodUnit.Day, IsPlural: false }
            && (hit.Front.Particles & Particles.Article) == 0 && taken.MentionAt(next) is not DateMention)
        {
            next = hit.Tokens.End;
        }
        if (taken.MentionAt(next) is DateMention behind && behind.Tokens.First == next && IsDay(behind))
        {
            return Build(walk, clock.First, behind.Tokens.End, clock.FrontLength, On(behind, clock.ToIso())!, On(behind, clock.ToOtherIso()));
        }
        var before = clock.First - 1;
        if (walk.IsAny(before, "،,") || walk.IsRole(before, WordRole.At, out _)) { before--; }
        if (clock.FrontLength == 0 && taken.MentionAt(before) is DateMention day && day.Tokens.End == before + 1 && IsDay(day)
            && walk.Has(day.Tokens.First))
        {
            var span = day.Span.Union(walk.Tokens.SpanOf(clock.First, clock.End));
            return new TimeMention(new TokenRange(day.Tokens.First, clock.End), span, On(day, clock.ToIso())!, On(day, clock.ToOtherIso()));
        }
        return Build(walk, clock.First, clock.End, clock.FrontLength, clock.ToIso(), clock.ToOtherIso());
    }

    /// <summary>True for a date of one day.</summary>
    public static bool IsDay(DateMention date) =>
        date.Weekday is not null || date.Written.Day is not null || date.Anchor is not null || date.Edtf.Length == 10;

    private static string? On(DateMention day, string? clock) => clock is not null && day.Edtf.Length == 10 ? day.Edtf + clock : clock;

    /// <summary>«من 5 إلى 6 مساءً», "1 pm to 4": what tells one end apart serves the other.</summary>
    private static TimeMention? TryStretch(in TokenWalk walk, int at)
    {
        var source = walk.IsRole(at, WordRole.From, out var first);
        var between = walk.IsRole(at, WordRole.Between, out var behindBetween);
        if (between) { first = behindBetween; }
        if (!source && !between) { first = at; }
        if (!ClockReader.TryRead(walk, first, out var from) || from is { Hour: null, Part.IsPoint: false }) { return null; }
        var isTo = walk.IsRole(from.End, WordRole.To, out var second) || walk.IsAny(from.End, "-–") && (second = from.End + 1) > 0;
        if (!isTo && !(between && walk.IsRole(from.End, WordRole.And, out second)))
        {
            if (!between || !ClockReader.TryRead(walk, from.End, out _) || walk.Terms.At(from.End) is not [{ Front.Particles: var particles }, ..]
                || (particles & Particles.Conjunction) == 0) { return null; }
            second = from.End;
        }
        if (!ClockReader.TryRead(walk, second, out var to) || to is { Hour: null, Part.IsPoint: false }
            || !(from.IsSure || to.IsSure)) { return null; }
        if (walk.IsTerm<UnitTerm>(to.End, out _, out _) || !source && !between && !from.IsSure && to.Part is not { NeedsHour: true }) { return null; }
        if (to.Part is null && walk.IsWord(to.End) && !to.IsSure && walk.Language.JoinsArticle && walk.IsNumber(to.End - 1)
            && from.Part is null) { return null; }
        from.Part ??= to.Part is { } part && from.Hour <= 12 && to.Hour is { } last && part.HourOf(from.Hour.Value) <= part.HourOf(last)
            ? part
            : null;
        to.Part ??= from.Part;
        return Build(walk, at, to.End, source || between ? FrontOf(walk, at) : from.FrontLength, from.ToIso() + "/" + to.ToIso());
    }

    /// <summary>An hour that is not called one: it must be led in by «عند», "at" and end its phrase. "By one" is more often by one of several.</summary>
    private static bool IsInPlace(in TokenWalk walk, int at, in ClockReading clock)
    {
        if (clock.Minute != 0) { return true; }
        // «20 مترا في الثانية»
        if (walk.IsRole(at - 1, WordRole.In, out _) && UnitReader.IsUnit(walk, at - 2, out var speed, out _)
            && speed.Kind == UnitKind.Measure) { return false; }
        if (IsOrder(walk, at)) { return false; }
        if (walk.IsWord(clock.End) || walk.IsAny(clock.End, "%٪-–/") || walk.IsNumber(at) && walk.Language.JoinsArticle) { return false; }
        if (walk.IsRole(at - 1, WordRole.At, out _))
        {
            if (walk.IsRole(at - 2, DateRole.StandingAt, out _)) { return false; } // "the toll stands at 16"
            return !walk.IsNumber(at) && (walk.Language.JoinsArticle || clock.Hour != 1) || walk.Terms.IsBare(at - 1, WordRole.AtPoint);
        }
        return walk.Language.JoinsArticle && walk.IsWord(at - 1) && !IsNoun(walk, at - 1) && clock.FrontLength == 0;
    }

    /// <summary>«ستكون الأولى»، «من المرتبة الثالثة إلى السادسة»: what something is, and an order behind another.</summary>
    private static bool IsOrder(in TokenWalk walk, int at) => walk.Language.JoinsArticle
        && (walk.IsRole(at - 1, DateRole.Linking, out _)
        || walk.IsTerm<OrdinalTerm>(at - 2, out _, out _) && walk.IsWord(at - 3) && IsNoun(walk, at - 3) && !walk.IsRole(at - 3, DateRole.Clock, out _));

    /// <summary>A definite noun, whose place in an order the word would be: «الدورة الحادية عشرة».</summary>
    private static bool IsNoun(in TokenWalk walk, int at)
    {
        var word = walk.Tokens.CharsOf(at);
        return walk.IsDefinite(at) || word[^1] is 'ة' or 'ه' or 'ا' or 'ت';
    }

    private static int FrontOf(in TokenWalk walk, int at) => walk.Terms.At(at) is [{ Front.Length: var length }, ..] ? length : 0;

    /// <summary>A time over some tokens.</summary>
    internal static TimeMention Build(in TokenWalk walk, int first, int end, int front, string iso, string? other = null)
    {
        var tokens = walk.Tokens;
        // A text that is nothing but «عند» or «حتى» and a time is all time.
        if (first == walk.Range.First + 1 && end == walk.Range.End && front == 0
            && (walk.IsRole(first - 1, WordRole.At, out _) || walk.IsRole(first - 1, WordRole.To, out _)))
        {
            first--;
        }
        var start = tokens[first].Start + front;
        return new TimeMention(new TokenRange(first, end), tokens.Text.ToSource(start, tokens[end - 1].End - start), iso, other);
    }
}
