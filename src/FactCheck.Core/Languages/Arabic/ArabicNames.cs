namespace FactCheck.Languages.Arabic;

/// <summary>The words that stand around names of persons, offices and organisations.</summary>
internal static class ArabicNames
{
    private static readonly (TitleOwner Owner, string Words)[] Titles =
    [
        (TitleOwner.State, "الرئيس,الرئيسة,رئيس,رئيسة,رئيس الوزراء,رئيسة الوزراء,رئيس وزراء,رئيسة وزراء,رئيس الحكومة,رئيسة الحكومة,رئيس حكومة,رئيسة حكومة,الوزير الأول,الوزيرة الأولى,المستشار,المستشارة,العاهل,الملك,الملكة,ملك,ملكة,ولي العهد,ولي عهد"),
        (TitleOwner.State, "وزير الخارجية,وزيرة الخارجية,وزير خارجية,وزيرة خارجية,وزير الدفاع,وزيرة الدفاع,وزير دفاع,وزيرة دفاع,وزير الداخلية,وزيرة الداخلية,وزير المالية,وزيرة المالية,وزير العدل,وزيرة العدل,وزير الاقتصاد,وزيرة الاقتصاد"),
        (TitleOwner.Organisation, "الأمين العام,الأمينة العامة,أمين عام,أمينة عامة,المدير العام,المديرة العامة,مدير عام,مديرة عامة,المدير التنفيذي,المديرة التنفيذية,المفوض السامي,المفوضة السامية,المفوض العام,المفوضة العامة"),
    ];

    public static IEnumerable<(string, Term)> Terms()
    {
        foreach (var (owner, words) in Titles)
        {
            foreach (var word in words.Split(',')) { yield return (word, new TitleTerm(owner)); }
        }
    }
}
