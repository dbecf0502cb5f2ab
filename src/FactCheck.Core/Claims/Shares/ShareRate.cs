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

    /// <summary>The only such rate that a range names.</summary>
    public static ShareRate? NameIn(SemanticModel model, TokenRange range)
    {
        foreach (var (name, rate) in All)
        {
            if (model.Terms.AnyIn(range, name)) { return rate; }
        }
        return null;
    }
}
