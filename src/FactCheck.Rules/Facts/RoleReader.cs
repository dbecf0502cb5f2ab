namespace FactCheck.Rules.Facts;

/// <summary>Reads the title patterns of roles.</summary>
internal static class RoleReader
{
    public static OfficeRole Read(FactEntryReader entry)
    {
        var keys = entry.Keys;
        var role = new OfficeRole(
            entry.Id,
            [.. keys.TakeTexts("masculine").Select(t => t.Value)],
            [.. keys.TakeTexts("feminine").Select(t => t.Value)],
            [.. keys.TakeTexts("english").Select(t => t.Value)]);
        keys.Finish();
        return role;
    }
}
