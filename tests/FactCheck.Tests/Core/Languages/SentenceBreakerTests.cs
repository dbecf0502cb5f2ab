namespace FactCheck.Tests.Core.Languages;

public sealed class SentenceBreakerTests
{
    [Theory]
    [InlineData("وصل الوفد. وعقد اجتماعا.", 2)]
    [InlineData("قال د. محمد الخطيب إن العدد 3.5 مليون.", 1)]
    [InlineData("ماذا حدث؟ لا نعلم! سنرى…", 3)]
    [InlineData("قال: «لن نتراجع.» ثم غادر.", 2)]
    [InlineData("The U.S. dollar rose. Mr. Smith left.", 2)]
    [InlineData("انظر https://example.org/a.b?c=d ثم عد.", 1)]
    public void Sentences_end_where_readers_pause(string text, int count) => Assert.Equal(count, Engine.Read("عنوان المقال\n\n" + text).Sentences.Count(s => s.Block.Index > 0));
}
