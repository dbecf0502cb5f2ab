namespace FactCheck.Languages;

/// <summary>A row of a language's table: words that do one thing.</summary>
/// <typeparam name="TRole">The room whose readers ask for the words.</typeparam>
/// <param name="Role">What the words do.</param>
/// <param name="Words">The words and phrases, parted by commas and ends of lines.</param>
internal readonly record struct RoleWords<TRole>(TRole Role, string Words)
    where TRole : unmanaged, Enum;
