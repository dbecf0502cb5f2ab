using FactCheck.Languages;
using FactCheck.Semantics;

namespace FactCheck.Claims;

/// <summary>A rate that has a name of its own, which says what of what it is: unemployment, turnout, a pass rate.</summary>
/// <param name="Part">What the counted part is called.</param>
/// <param name="Whole">What all of them are called.</param>
internal sealed record ShareRate(ShareRole Part, ShareRole Whole)
{
    private static readonly (ShareRole Name, ShareRate Rate)[] All =
    [
        (ShareRole.JoblessRate, new(ShareRole.Jobless, ShareRole.LabourForce)),
        (ShareRole.TurnoutRate, new(ShareRole.BallotCast, ShareRole.Electorate)),
        (ShareRole.PassRate, new(ShareRole.Passing, ShareRole.Sitting)),
    ];

    /// <summary>The rate that a range names, of all of them: "youth unemployment", «معدل البطالة بين الشباب» is of some.</summary>
    public static ShareRate? NameIn(SemanticModel model, TokenRange range)
    {
        foreach (var (name, rate) in All)
        {
            for (var i = range.First; i < range.End; i++)
            {
                if (!model.Terms.Is(i, name, out var hit)) { continue; }
                return model.Terms.Is(hit.Tokens.End, WordRole.Among) || model.Terms.Is(hit.Tokens.End, WordRole.In)
                    || model.Terms.Is(hit.Tokens.End, WordRole.Of) && hit.Tokens.End + 1 < range.End
                    && model.Article.Tokens[hit.Tokens.End + 1].Kind == TokenKind.Word || IsQualified(model, range, i) ? null : rate;
            }
        }
        return null;
    }

    /// <summary>"Youth unemployment rate": a word of its own before the name, where the language has adjectives there.</summary>
    private static bool IsQualified(SemanticModel model, TokenRange range, int name) =>
        name > range.First && model.Article.SentenceOf(name) is { Block.Language.JoinsArticle: false }
            && model.Article.Tokens[name - 1].Kind == TokenKind.Word
            && !model.Terms.AnyIn(new TokenRange(name - 1, name), WordRole.Article, WordRole.Indefinite, WordRole.Possessive, WordRole.Overall)
            && !model.Terms.Is(name - 1, ShareRole.Granting) && !model.Terms.Is(name - 1, ShareRole.PuttingAt);
}
