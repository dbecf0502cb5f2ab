namespace FactCheck.Languages.Arabic;

/// <summary>The words that stand around the members of bodies.</summary>
internal static class ArabicMemberWords
{
    private static readonly RoleWords<MemberRole>[] Roles =
    [
        new(MemberRole.PartnerOf, "شريك,شريكا,شريكة,الشريك,الشريكة,شريك حوار"),
        new(MemberRole.AllyOf, "حليف,حليفا,حليفة,الحليف,الحليفة"),
        new(MemberRole.Observing, "مراقب,مراقبا,مراقبة,المراقب,المراقبة,منتسب,منتسبا,خارج"),
        new(MemberRole.FoundingMember, "مؤسس,مؤسسا,مؤسسة,المؤسس,المؤسسة,المؤسسين,المؤسسون"),
        new(MemberRole.BecomingMember, "أصبحت,أصبح,صارت,صار,باتت,بات,غدت,غدا,نالت,نال,حصلت,حصل,حازت,حاز,اكتسبت,قبلت"),
        new(MemberRole.AspiringTo,
            """
            مرشح,مرشحا,مرشحين,مرشحون,ترشيح,ترشيحها,ترشيحه,ترشح,ترشحها,صفة المرشح,وضع المرشح,ملف,آفاق,أفق,شروط,معايير,أهلية,استفتاء,طامح,طامحا,راغب,ساع
            تطمح,يطمح,تأمل,يأمل,تتطلع,يتطلع,تطلعات,طموح,طموحات,مساعي,مسعى,مساعيها,سعيها,سعيه,طلبها,طلبه,تقدمت,تقدم
            """),
        new(MemberRole.Entering, "دخلت,دخل"),
        new(MemberRole.BodyNoun, "تكتل,كتلة,مجموعة,تجمع,تحالف,التكتل,الكتلة,المجموعة,التجمع,التحالف"),
        new(MemberRole.MembersOf, "الدول الأعضاء في,الدول الأعضاء,أعضاء,الدول المنضوية في,الدول المنتمية إلى"),
        new(MemberRole.FormingBody,
            """
            تشكل,يتألف منها,تتألف منها,يتكون منها,تتكون منها,المنضوية,المنضوية تحت لواء,المكونة,المؤلفة,المشكلة,تنضوي,يضمها,تضمها,المنتمية إلى
            المنخرطة في
            """),
        new(MemberRole.ConsistingOf, "يتكون,تتكون,يتألف,تتألف,ويتكون,وتتكون,ويتألف,وتتألف"),
        new(MemberRole.NumberOf, "عدد"),
        new(MemberRole.SpeakingFor, "يمثل,تمثل,ويمثل,وتمثل"),
        new(MemberRole.CountedState, "أعضاء"),
        new(MemberRole.Permanent, "دائم,دائمة,دائمين,دائمون,دائما"),
        new(MemberRole.OutOfMembers, "من,ضمن"),
        new(MemberRole.Under, "تحت"),
        new(MemberRole.Reckoned, "يعد"),
        new(MemberRole.InItsRole, "بوصفها,بوصفه,بوصفهم,باعتبارها,باعتباره,باعتبارهم"),
        new(MemberRole.Beside, "جانب"),
        new(MemberRole.ThatIs, "أي"),
    ];

    public static IEnumerable<(string, Term)> Terms() => ClaimTerms.OfRoles(Roles);
}
