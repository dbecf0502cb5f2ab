using System.Collections.Immutable;
using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>Finds persons named in an office: the title, honorifics, and then the name. A comma before the name asks for one behind it.</summary>
public sealed class TenureFinder : MentionFinder
{
    private const int MostWordsInBrackets = 4;

    /// <inheritdoc/>
    public override ImmutableArray<MentionKind> Kinds => [MentionKind.Tenure];

    /// <inheritdoc/>
    public override void Find(SemanticModel model, List<Mention> found, CancellationToken cancellationToken)
    {
        var offices = model.Mentions(MentionKind.Office, cancellationToken);
        if (offices.IsEmpty) { return; }
        var persons = model.Mentions(MentionKind.Person, cancellationToken).Cast<NameMention>().ToDictionary(p => p.Tokens.First);
        var written = WritingDay.Of(model, cancellationToken);
        foreach (var office in offices.Cast<OfficeMention>())
        {
            if (!office.IsKnown || model.Article.SentenceOf(office.Tokens.First) is not { } sentence) { continue; }
            var (former, elect, comma) = (false, false, false);
            var at = office.Tokens.End;
            while (at < sentence.Tokens.End && !persons.ContainsKey(at))
            {
                if (model.Terms.Is(at, WordRole.Former, out var hit)) { former = true; }
                else if (model.Terms.Is(at, WordRole.Elect, out hit)) { elect = true; }
                else if (!model.Terms.Is(at, WordRole.Honorific, out hit)) { hit = default; }
                if (hit.Tokens.Count > 0) { at = hit.Tokens.End; }
                else if (!comma && model.Article.Tokens[at].Kind == TokenKind.Punctuation && model.Article.Tokens.FirstChar(at) is '،' or ',') { (comma, at) = (true, at + 1); }
                else if (BracketEnd(model.Article.Tokens, at, sentence.Tokens.End) is { } behind) { at = behind; }
                else { break; }
            }
            if (!persons.TryGetValue(at, out var person) || !sentence.Tokens.Contains(person.Tokens) || HasParticle(model, person) || comma && !IsClosed(model.Article.Tokens, person.Tokens.End, sentence.Tokens.End)) { continue; }
            former |= model.Terms.Is(person.Tokens.End, WordRole.Former) || IsFormerBefore(model, office);
            found.Add(new TenureMention(new TokenRange(office.Tokens.First, person.Tokens.End), office.Span.Union(person.Span), office, person)
            {
                Days = WritingDay.OfStatement(model, WritingDay.Around(sentence, person.Tokens.First), written, cancellationToken),
                IsFormer = former,
                IsElect = elect || model.Terms.Is(person.Tokens.End, WordRole.Elect),
            });
        }
    }

    private static bool IsFormerBefore(SemanticModel model, OfficeMention office) =>
        office.Tokens.First > 0 && model.Terms.Is(office.Tokens.First - 1, WordRole.Former, out var hit) && hit.Tokens.End == office.Tokens.First;

    /// <summary>«الرئيس الأميركي وبوتين» are two persons.</summary>
    private static bool HasParticle(SemanticModel model, NameMention person) => person.Span.Start != model.Article.Tokens.SpanOf(person.Tokens.First).Start;

    private static bool IsClosed(TokenList tokens, int at, int end) => at >= end || tokens[at].Kind == TokenKind.Punctuation;

    /// <summary>The token behind a short bracket, such as an acronym: «لحلف شمال الأطلسي (ناتو) رادميلا».</summary>
    private static int? BracketEnd(TokenList tokens, int at, int end)
    {
        if (!tokens.Is(at, '(')) { return null; }
        for (var i = at + 1; i < end && i - at <= MostWordsInBrackets + 1; i++)
        {
            if (tokens.Is(i, ')')) { return i + 1; }
        }
        return null;
    }
}
