using Tenet.Core.CodeModels.Entities;
using Tenet.Core.CodeModels.Naming;
using Tenet.Core.Model;

namespace Tenet.Core.CodeModels.CSharp;

/// <summary>C#: a record and a repository for each table, a record for each view, an enum for each enum; a file each.</summary>
internal sealed class CSharpModels
{
    private static readonly NamingRules Rules = new()
    {
        PascalMembers = true,
        // What the generated code names itself; Task is written in full, because tables of tasks are many.
        ReservedTypes =
        [
            .. CSharpSupport.Names, "Array", "ArgumentNullException", "ArgumentOutOfRangeException", "CancellationToken", "DateOnly", "DateTime", "DateTimeKind", "DateTimeOffset", "DBNull",
            "FormatException", "Guid", "IReadOnlyList", "JsonElement", "JsonSerializer", "List", "NpgsqlCommand", "NpgsqlConnection", "NpgsqlDataReader", "NpgsqlDbType", "NpgsqlInet",
            "NpgsqlInterval", "NpgsqlParameter", "NpgsqlRange", "PhysicalAddress", "StringBuilder", "TimeOnly", "Range", "RangeAttribute", "StringLength", "StringLengthAttribute",
        ],
        ReservedMembers = ["Clone", "Deconstruct", "EqualityContract", "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "PrintMembers", "ReferenceEquals", "ToString", "CompareTo", "Item1", "Item2", "Item3", "Rest"],
        Companions = [name => "New" + name, name => name + "Repository"],
        EnumCompanions = [name => name + "Labels"],
    };

    private readonly EntitySet set;
    private readonly ModelNames names;
    private readonly string space;

    public CSharpModels(EntitySet set, string space)
    {
        (this.set, this.space) = (set, space);
        names = new ModelNames(set, Rules);
    }

    public IEnumerable<ModelFile> Files()
    {
        foreach (var type in set.Enums)
        {
            yield return CSharpEnum.Write(type, names[type.Id], names.Labels(type), space);
        }

        foreach (var entity in set.Entities)
        {
            var model = Of(entity);
            yield return CSharpRecord.Row(model);
            // Without a column there is nothing to select.
            if (model.Columns.Count > 0)
            {
                yield return CSharpRepository.Write(model);
                if (entity.CanInsert)
                {
                    yield return CSharpRecord.Insert(model);
                }
            }
        }

        foreach (var file in CSharpSupport.Files(space))
        {
            yield return file;
        }
    }

    /// <summary>The record of one table or view without its file.</summary>
    public string Record(Entity entity)
    {
        var code = new CodeText();
        CSharpRecord.Row(code, Of(entity));
        return code.ToString();
    }

    public string NameOf(FactId id) => names[id];

    public IEnumerable<ModelFinding> Findings() =>
        from entity in set.Entities
        from column in Of(entity).Columns
        where column.Type.IsTextForm
        select TextForms.Finding(column.Column, "C#");

    private CSharpEntity Of(Entity entity)
    {
        var members = names.Members(entity);
        return new CSharpEntity(entity, names[entity.Id], space, [.. entity.Columns.Select((column, i) => new CSharpColumn(column, members[i], CSharpTypes.Of(column.Type, type => names[type.Id])))]);
    }
}
