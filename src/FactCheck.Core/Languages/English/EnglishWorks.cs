namespace FactCheck.Languages.English;

/// <summary>The words that tell what sort of work is spoken of.</summary>
internal static class EnglishWorks
{
    private static readonly (WorkForm Form, string Words)[] Forms =
    [
        (WorkForm.Writing, "novel,novels,novella,novelist,book,books,poem,poems,poet,play,plays,playwright,memoir,memoirs,writer,author,wrote,written,penned"),
        (WorkForm.Film, "film,films,filmed,filming,filmmaker,film-maker,movie,movies,cinema,cinemas,screen,screenplay,directed,directs,directing,director,remake,remade,starring,series,box office"),
        (WorkForm.Image, "painting,paintings,painted,paints,painter,canvas,drawing,drawings,drew,mural,sculpture,sculptor,sculpted,portrait,etching"),
        (WorkForm.Music, "opera,operas,ballet,ballets,symphony,overture,concerto,composed,composer,composers,score,song,songs,musical,aria,libretto"),
        (WorkForm.Version, "translation,translations,translates,adapted,adaptation,adaptations,adapting,staged,stages,staging,produced,production,performed,performance,edited,illustrated,illustrations,illustrator,narrated,version,versions,parody,revival,based on,inspired by,drawn from,taken from,based upon"),
        (WorkForm.Comment, "about,that,preface,foreword,afterword,introduction,review,reviewed,reviews,essay,article,lecture,favourite,favorite,admired,loved,praised,inspired,reworks,reworked,retells,retold,rewrites,echoes,recalls,quotes,quoted,mentions,cites,read,reads,reading,translation of,translator of,translated,copied,responds"),
    ];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (form, words) in Forms)
        {
            yield return (words, new FormTerm(form));
        }
    }
}
