namespace FactCheck.Languages.English;

/// <summary>Words that name what happens, with those that tell how it began.</summary>
internal static class EnglishHappenings
{
    private static readonly (Happening Kind, string Names, string Tells)[] Happenings =
    [
        (Happening.Strike, "strike,walkout,stoppage,work stoppage,industrial action,lockout,strike action", "walked out,walked off the job,walked off,went on strike,downed tools,stopped work,laid down their tools,picket lines had gone up,picket lines went up,set up picket lines,gone on strike,came out on strike"),
        (Happening.Custody, "behind bars,in prison,in jail,in custody,in captivity,in detention,death row,captivity,in solitary confinement,a prisoner,a hostage,imprisonment,detention", "arrested,was jailed,jailed,imprisoned,detained,captured,taken hostage,kidnapped,abducted,sent to prison,sent to death row,sent to jail,seized,taken captive,locked up,incarcerated,taken into custody"),
        (Happening.Closure, "closure,shutdown", "was closed,were closed,had closed,been closed,was shut,were shut,had shut,been shut,shut down,sealed off,sealed,closed its doors"),
        (Happening.Siege, "siege,encirclement,blockade", "besieged,surrounded,encircled,completed their encirclement,completed its encirclement,laid siege,blockaded,cut the town off,cut the city off"),
        (Happening.Absence, "absence,layoff,lay-off,on the sidelines,sidelined", "was injured,been injured,got injured,was hurt,tore,torn,ruptured,suffered the injury,limped off,picked up the injury,been hurt"),
        (Happening.Trial, "trial", "trial began,trial opened,trial started,trial got under way,went on trial,gone on trial,proceedings began,proceedings opened,jury was sworn in"),
        (Happening.Office, "in office,at the helm,in power,in the job,in the post,on the court,on the bench,on the throne,in charge,has sat on,has led,has headed,has chaired,has run", "took office,took her seat,took his seat,was sworn in,sworn in,was confirmed,confirmed by,was appointed,was elected,took the helm,took up the post,came to power,was installed,was enthroned,assumed office,taken office"),
        (Happening.Founding, "founding,foundation,establishment,its founding", "was founded,founded,was established,established,was set up,set up"),
        (Happening.Death, "death,passing", "died,passed away"),
        (Happening.Sinking, "sinking,shipwreck", "sank,went down,capsized,foundered,had sunk"),
        (Happening.Quake, "earthquake,quake,tremor", "quake struck,earthquake struck,quake hit,earthquake hit,tremor struck,quake had struck,earthquake had struck"),
        (Happening.Massacre, "massacre", "massacre took place,killings took place,massacre happened,massacre occurred"),
        (Happening.Blast, "explosion,blast,bombing", "blast happened,explosion happened,blast tore,explosion tore,bomb exploded,bomb went off,blast ripped,explosion ripped,blast occurred,explosion occurred,bombing took place"),
        (Happening.Vote, "election,vote,referendum,ballot,poll", "vote took place,vote was held,election was held,election took place,referendum was held,voters went to the polls,polls opened"),
        (Happening.Publication, "publication", "was published,came out,published"),
        (Happening.Deadline, "deadline,ultimatum,grace period", "deadline was set"),
        (Happening.Truce, "truce,ceasefire,cease-fire", "truce took effect,ceasefire took effect"),
        (Happening.Mandate, "term,contract,mandate,lease,concession,tenure", "took up the mandate"),
        (Happening.Wedding, "wedding,marriage", "wed,were married,tied the knot,married"),
    ];

    public static IEnumerable<(string, Term)> Terms() => HappeningTerms.Of(Happenings);
}
