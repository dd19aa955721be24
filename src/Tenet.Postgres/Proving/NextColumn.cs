namespace Tenet.Postgres.Proving;

/// <summary>A column in the schema that is to come.</summary>
/// <param name="Name">Its name there.</param>
/// <param name="Type">Its type there.</param>
/// <param name="Was">The type that it has before.</param>
internal sealed record NextColumn(string Name, string Type, string Was);
