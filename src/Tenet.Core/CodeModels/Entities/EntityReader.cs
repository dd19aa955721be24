using Tenet.Core.CodeModels.Types;
using Tenet.Core.Model;
using Tenet.Core.Project;
using Tenet.Core.Project.Context;

namespace Tenet.Core.CodeModels.Entities;

/// <summary>Chooses what of a schema gets a model: tables but no partitions, views, all columns but secrets.</summary>
internal sealed class EntityReader
{
    private readonly SchemaModel schema;
    private readonly ProjectContext context;
    private readonly IgnorePatterns ignore;
    private readonly TypeResolver types;
    private readonly ILookup<FactId, Fact> parts;
    private readonly List<ModelFinding> findings = [];
    private readonly HashSet<FactId> classified = [];

    private EntityReader(SchemaModel schema, ProjectContext context, IgnorePatterns ignore)
    {
        (this.schema, this.context, this.ignore) = (schema, context, ignore);
        types = new TypeResolver(schema);
        parts = schema.Facts.Where(fact => fact is Column or ConstraintFact or Model.Index && !ignore.Matches(fact)).ToLookup(fact => fact.Parent ?? default);
    }

    public static EntitySet Read(SchemaModel schema, ProjectContext context, IgnorePatterns ignore) => new EntityReader(schema, context, ignore).Read();

    private EntitySet Read()
    {
        var entities = new List<Entity>();
        foreach (var fact in schema.Facts.OfType<SchemaFact>().Where(fact => !ignore.Matches(fact)))
        {
            switch (fact)
            {
                case Table { PartitionOf: null }:
                    entities.Add(Of(fact, EntityKind.Table));
                    break;
                case View:
                    entities.Add(Of(fact, EntityKind.View));
                    break;
                case MaterializedView:
                    entities.Add(Of(fact, EntityKind.MaterializedView));
                    break;
            }
        }

        findings.AddRange(SecretsInViews.Find(schema, classified, entities));
        findings.AddRange(KeyFindings.Of(entities));
        var enums = schema.Of<EnumType>().Where(fact => !ignore.Matches(fact)).ToValueList();
        return new EntitySet([.. entities], enums, [.. findings]);
    }

    private Entity Of(SchemaFact fact, EntityKind kind)
    {
        var own = parts[fact.Id].ToList();
        var all = own.OfType<Column>().OrderBy(column => column.Position.Value)
            .Select(column => new EntityColumn(column, types.Resolve(column.Type), kind != EntityKind.Table)).ToList();
        var columns = all.Where(column => !IsSecret(column)).ToValueList();
        var key = own.OfType<PrimaryKey>().FirstOrDefault();
        var keyColumns = (key?.Columns ?? []).Select(name => columns.FirstOrDefault(column => column.Name == name)).ToList();
        var hidden = all.Where(column => column.Required && !columns.Contains(column)).Select(column => column.Name).ToValueList();
        foreach (var column in columns.Where(column => kind == EntityKind.Table && column is { Nullable: true, Fact: { Default: not null, Generated: null } } && column.Type.IsBuiltIn("boolean") && !column.Type.IsArray))
        {
            findings.Add(new ModelFinding(
                ModelFindingKind.BooleanMayBeNull, column.Fact.Id.Path,
                "A boolean with a default accepts NULL, so models must take it as optional; NOT NULL was probably meant."));
        }

        if (kind == EntityKind.Table && hidden.Count > 0)
        {
            findings.Add(new ModelFinding(
                ModelFindingKind.OperationLeftOut, fact.Id.Path,
                $"A row cannot be inserted through the models, because {string.Join(", ", hidden)} must be given and is left out."));
        }

        return new Entity
        {
            Fact = fact,
            Kind = kind,
            Columns = columns,
            PrimaryKey = key,
            Key = keyColumns.Contains(null) ? [] : keyColumns.Select(column => column!).ToValueList(),
            HiddenRequired = hidden,
            Uniques = own.OfType<UniqueConstraint>().ToValueList(),
            UniqueIndexes = own.OfType<Model.Index>()
                .Where(index => index is { Unique: true, Predicate: null, Invalid: false, AttachedTo: null } && index.Keys.All(part => part.Column is not null)).ToValueList(),
            Checks = own.OfType<CheckConstraint>().ToValueList(),
            ForeignKeys = own.OfType<ForeignKey>().ToValueList(),
        };
    }

    private bool IsSecret(EntityColumn column)
    {
        var said = context.Find(column.Fact)?.Class;
        if (said == DataClass.Secret)
        {
            classified.Add(column.Fact.Id);
            findings.Add(new ModelFinding(ModelFindingKind.SecretLeftOut, column.Fact.Id.Path, "It is classified as secret, so it is in no model."));
            return true;
        }

        if (said is null && SecretNames.Fits(column.Name, column.Type))
        {
            findings.Add(new ModelFinding(
                ModelFindingKind.SecretLeftOut, column.Fact.Id.Path,
                "It is named as a secret and nobody classified it, so it is in no model; 'class: secret' for the column in db/context confirms that, another class brings it back."));
            return true;
        }

        return false;
    }
}
