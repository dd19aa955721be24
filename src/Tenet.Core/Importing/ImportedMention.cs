using Tenet.Core.Project.Context;

namespace Tenet.Core.Importing;

/// <summary>A column named outside of its table's description, as <c>users.email</c>.</summary>
internal sealed record ImportedMention(string Table, string Column, DataClass? Class, Place Place);
