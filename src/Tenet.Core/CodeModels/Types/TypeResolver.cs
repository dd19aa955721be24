using Tenet.Core.Model;
using Tenet.Core.Sql;
using Tenet.Core.Sql.Ddl;

namespace Tenet.Core.CodeModels.Types;

/// <summary>Follows a column's type through the domains and types that the schema made.</summary>
internal sealed class TypeResolver
{
    private readonly Dictionary<(string Schema, string Name), Fact> types = [];

    public TypeResolver(SchemaModel schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        foreach (var fact in schema.Facts)
        {
            switch (fact)
            {
                case EnumType or Domain or CompositeType:
                    types[(fact.Id.Schema, fact.Id.Name)] = fact;
                    break;
                case RangeType range:
                    types[(range.Schema, range.Name)] = range;
                    types[QualifiedName.Pair(range.Multirange)] = range;
                    break;
                case Table or View or MaterializedView:
                    // Each has a row type of its name; a type of the same name cannot be.
                    types[(fact.Id.Schema, fact.Id.Name)] = fact;
                    break;
            }
        }
    }

    public ColumnType Resolve(string declared)
    {
        var name = TypeName.Parse(declared);
        var (array, refuses, hasDefault, elementIsDomain) = (name.IsArray, false, false, false);
        var at = name;
        while (types.GetValueOrDefault((at.Schema, at.Name)) is Domain domain)
        {
            // What a domain says of NULL and defaults is about the column only where the column is of the domain, not an array of it.
            elementIsDomain |= name.IsArray;
            refuses |= !name.IsArray && domain.NotNull is { NotValid: false };
            hasDefault |= !name.IsArray && domain.Default is not null;
            at = TypeName.Parse(domain.Type);
            if (at.IsArray)
            {
                if (array)
                {
                    // An array of arrays by way of a domain: nothing but its text form is known.
                    return new ColumnType(declared, TypeFamily.Other, name.Schema, name.Name, [], true) { Cast = Bare(name) + "[]", ElementSql = Bare(name), ElementIsDomain = true };
                }

                array = true;
            }
        }

        var fact = types.GetValueOrDefault((at.Schema, at.Name));
        var family = fact switch
        {
            EnumType => TypeFamily.Enum,
            RangeType => TypeFamily.Range,
            not null => TypeFamily.Composite,
            null => at.Schema.Length == 0 ? TypeFamily.BuiltIn : TypeFamily.Other,
        };
        return new ColumnType(declared, family, at.Schema, at.Name, at.Modifier, array)
        {
            Enum = fact as EnumType,
            Cast = Bare(name) + (name.IsArray ? "[]" : ""),
            ElementSql = Bare(at),
            ElementIsDomain = elementIsDomain,
            RefusesNull = refuses,
            HasDefault = hasDefault,
        };
    }

    private static string Bare(TypeName name) => (name.Schema, name.Name) switch
    {
        // bit alone is bit(1): a cast to it would cut.
        ("", "bit") => "bit varying",
        ("", var own) => own,
        var (schema, own) => Quote.Qualified(schema, own),
    };
}
