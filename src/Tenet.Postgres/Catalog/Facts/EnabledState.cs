namespace Tenet.Postgres.Catalog.Facts;

/// <summary>When a trigger, event trigger or rule fires: the catalogs' letter as the word that <c>ALTER</c> uses.</summary>
internal static class EnabledState
{
    public static string? Word(char state) => state switch
    {
        'D' => "disabled",
        'R' => "replica",
        'A' => "always",
        _ => null,
    };
}
