using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Languages;

namespace FactCheck.Semantics;

/// <summary>Finds times of day: 14:30, «الساعة الثالثة مساء», "3 pm".</summary>
public sealed class TimeFinder : MentionFinder
{
    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Time];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var article = model.Article;
        foreach (var sentence in article.Sentences)
        {
            if (!sentence.Block.IsProse) { continue; }
            cancellationToken.ThrowIfCancellationRequested();
            var walk = new TokenWalk(article.Tokens, model.Terms, sentence.Tokens, sentence.Block.Language);
            for (var i = walk.Range.First; i < walk.Range.End; i++)
            {
                if (TryRead(walk, i) is not { } time) { continue; }
                found.Add(time);
                i = time.Tokens.End - 1;
            }
        }
    }

    private static TimeMention? TryRead(in TokenWalk walk, int at)
    {
        var next = at;
        var named = walk.IsRole(at, WordRole.Clock, out var behind) && walk.Tokens[at].Length > 1;
        if (named) { next = behind; }
        if (!TryClock(walk, next, named, out var hour, out var minute, out var second, out var end)) { return null; }
        var half = DayHalf(walk, ref end);
        if (half is null && !named && minute is null) { return null; }
        if (half == WordRole.Evening && hour < 12) { hour += 12; }
        if (half == WordRole.Morning && hour == 12) { hour = 0; }
        var iso = string.Create(CultureInfo.InvariantCulture, $"T{hour:00}:{minute ?? 0:00}") + (second is { } s ? s.ToString(":00", CultureInfo.InvariantCulture) : "");
        var first = named ? at : next;
        return new TimeMention(new TokenRange(first, end), walk.Tokens.SpanOf(first, end), iso);
    }

    private static bool TryClock(in TokenWalk walk, int at, bool named, out int hour, out int? minute, out int? second, out int end)
    {
        (minute, second, end) = (null, null, at + 1);
        if (walk.TryInteger(at, out hour))
        {
            if (walk.Tokens[at].Length > 2 || hour > 24 || walk.IsAttached(at) && walk.IsAny(at - 1, ".,:/-–") && walk.IsAttached(at - 1) && walk.IsNumber(at - 2)) { return false; }
            if (TryPart(walk, at + 1, out var minutes))
            {
                (minute, end) = (minutes, at + 3);
                if (TryPart(walk, end, out var seconds)) { (second, end) = (seconds, end + 2); }
                return !(walk.IsAttached(end) && walk.IsAny(end, ":.") && walk.IsAttached(end + 1) && walk.IsNumber(end + 1));
            }
            return true;
        }
        if (!named || !walk.IsTerm<OrdinalTerm>(at, out var ordinal, out var hit) || ordinal.Value > 12) { return false; }
        (hour, end) = (ordinal.Value, hit.Tokens.End);
        if (walk.IsTerm<NumeralTerm>(end, out var fraction, out var tail) && fraction.Role == NumeralRole.Fraction && (tail.Front.Particles & Particles.Conjunction) != 0)
        {
            (minute, end) = ((int)(fraction.Value * 60), tail.Tokens.End);
        }
        return true;
    }

    private static bool TryPart(in TokenWalk walk, int at, out int value)
    {
        value = 0;
        return walk.Is(at, ':') && walk.IsAttached(at) && walk.IsAttached(at + 1) && walk.TryInteger(at + 1, out value) && walk.Tokens[at + 1].Length == 2 && value < 60;
    }

    private static WordRole? DayHalf(in TokenWalk walk, ref int end)
    {
        foreach (var role in new[] { WordRole.Morning, WordRole.Evening })
        {
            if (!walk.IsRole(end, role, out var behind)) { continue; }
            end = behind;
            return role;
        }
        return null;
    }
}
