namespace FactCheck.Rules.Facts;

/// <summary>The lists that a fact pack may have.</summary>
internal static class FactSections
{
    public const string Organisations = "organisations";
    public const string Persons = "persons";
    public const string Roles = "roles";
    public const string Offices = "offices";
    public const string Countries = "countries";
    public const string Cities = "cities";
    public const string Currencies = "currencies";
    public const string Events = "events";
    public const string Relations = "relations";

    /// <summary>The lists whose entries have an id.</summary>
    public static readonly string[] WithId = [Organisations, Persons, Roles, Offices, Countries, Cities, Currencies, Events];
}
