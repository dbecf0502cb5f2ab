namespace FactCheck.Languages.English;

/// <summary>Verbs in the past for what persons do.</summary>
internal static class EnglishDeeds
{
    // Not among them is what may be done to the dead or in their name: to be honoured, to win a prize, to appear.
    private static readonly (DeedSort Sort, string Verbs)[] Verbs =
    [
        (DeedSort.Act,
            """
            travelled,traveled,flew,arrived,spoke,wrote to,donated,moved to,joined,resigned,stayed,negotiated,mediated,warned,promised,pledged,threatened,rejected
            refused,opposed,shook hands,testified,campaigned,dined,lunched,gave,delivered,asked,thanked,congratulated,went,came,walked,sat,tried,handled,pressed
            lobbied,urged,called,took,led,launched,agreed
            """),
        (DeedSort.Telling, "said,told,announced,declared,stated,insisted,confirmed,recalled,admitted,complained,argued,vowed"),
        (DeedSort.Partaking, "was in attendance,was present,sat in,attended,voted,cast,took part,participated,competed,chaired,was among,was in,was at,opened,closed,watched"),
        (DeedSort.Meeting, "met,visited,interviewed,phoned,telephoned,met with,spoke to,spoke with,talked to,met by,interviewed by"),
        (DeedSort.Receiving,
            """
            received,hosted,invited,summoned,appointed,dismissed,sacked,dispatched,welcomed,received by,hosted by,invited by,summoned by,appointed by,dismissed by
            welcomed by,sent by,opened by
            """),
        (DeedSort.OfOffice,
            """
            signed,ordered,called on,inaugurated,sent,vetoed,pardoned,decreed,dissolved,addressed,authorised,authorized,approved,decided
            presided over,swore in,imposed,deployed,declared open,declared it open,declared them open,declared the games open,declared the olympics open,weighed,oversaw,commanded,declared war
            """),
    ];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (sort, verbs) in Verbs)
        {
            var term = new DeedTerm(sort);
            yield return (verbs, term);
        }
    }
}
