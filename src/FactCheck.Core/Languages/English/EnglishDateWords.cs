namespace FactCheck.Languages.English;

/// <summary>The words that stand around dates and times of day and are no part of the calendar.</summary>
internal static class EnglishDateWords
{
    private static readonly RoleWords<DateRole>[] Roles =
    [
        new(DateRole.Clock, "o'clock"),
        new(DateRole.Night, "night,eve,evening"),
        new(DateRole.TimeAhead, "time"),
        new(DateRole.Scheduled, "begins,starts,opens,closes,ends,begin,start,open,close,end,resumes,resume,convenes,kicks off,gets under way,takes place"),
        new(DateRole.Event,
            """
            season,tournament,congress,festival,elections,election,talks,works,trial,session,meeting,summit,conference,exhibition,campaign,fair,championship
            league,cup,holidays,registration,shooting,parliament,ceasefire,truce,contract,referendum,vote,voting,games,race,school,term,term time,exams
            """),
        new(DateRole.Less, "to"),
        new(DateRole.Past, "past"),
        new(DateRole.Beginning, "commencing,beginning,starting"),
        new(DateRole.Solar, "solar"),
        new(DateRole.Rescheduled,
            """
            moved,moves,move,moving,brought forward,bring forward,put back,pushed back,pushes back,shifted,shifts,shift,shifting,rescheduled
            changed,changes,change,changing,delayed,delays,delaying,postponed,switched,switches
            """),
        new(DateRole.Falling, "fell on,falls on,fall on,began,begins,begin,started,starts,coincided with,coincides with,was celebrated,marked,marks"),
        new(DateRole.FallingOn, "a,which is a,which was a,which falls on a,which fell on a,falls on a,fell on a,was a,is a,will be a"),
        new(DateRole.AsDate, "as the date,as its date,as the day,as election day,as polling day"),
        new(DateRole.DecadeEnding, "s"),
        new(DateRole.Tonight, "tonight"),
        new(DateRole.OnDay, "on"),
        new(DateRole.BeforeVerb, "to,will,would,can,could,may,might,should,must,shall,cannot,won't,they,it,not,did,does,do,usually,typically,often,generally"),
        new(DateRole.OfSameMonth, "of that month,of the same month"),
        new(DateRole.StandingAt, "stands,stood,stand,standing,put,remains,remained,dies,died"),
    ];

    public static IEnumerable<(string, Term)> Terms() => ClaimTerms.OfRoles(Roles);
}
