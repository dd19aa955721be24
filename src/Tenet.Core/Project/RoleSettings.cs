using Tenet.Core.Model;

namespace Tenet.Core.Project;

/// <summary>A role that exists before the schema does.</summary>
public sealed record RoleSettings
{
    /// <summary>The words that may follow <c>CREATE ROLE name</c> and take no value. They become SQL as they stand.</summary>
    public static IReadOnlyList<string> KnownAttributes { get; } =
    [
        "SUPERUSER", "NOSUPERUSER", "CREATEDB", "NOCREATEDB", "CREATEROLE", "NOCREATEROLE", "INHERIT", "NOINHERIT",
        "LOGIN", "NOLOGIN", "REPLICATION", "NOREPLICATION", "BYPASSRLS", "NOBYPASSRLS",
    ];

    public string Name { get; init; } = "";

    /// <summary>Some of <see cref="KnownAttributes"/>, in capitals.</summary>
    public ValueList<string> Attributes { get; init; } = [];

    /// <summary>Roles whose privileges this one has.</summary>
    public ValueList<string> MemberOf { get; init; } = [];
}
