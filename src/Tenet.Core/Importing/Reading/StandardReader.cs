using System.Text.RegularExpressions;
using Tenet.Core.Model;

namespace Tenet.Core.Importing.Reading;

/// <summary>Reads what holds for all tables: audit columns, the tenant column, the kind of ids, how rows are deleted softly.</summary>
internal sealed partial class StandardReader : IDocumentReader
{
    public void Read(ReadingContext context)
    {
        foreach (var block in context.Blocks.Where(block => block.Kind is BlockKind.Item or BlockKind.Paragraph))
        {
            var used = Ids(context, block) | Soft(context, block);
            used |= !block.IsUsed && (Tenant(context, block) || Columns(context, block));
            block.IsUsed |= used;
        }
    }

    private static bool Ids(ReadingContext context, DocBlock block)
    {
        if (UuidV7().IsMatch(block.Text))
        {
            context.Schema.Ids.Add(("uuid-v7", block.Place));
            return false;
        }

        if (!Uuid().IsMatch(block.Text))
        {
            return false;
        }

        context.Schema.Ids.Add(("uuid", block.Place));
        return true;
    }

    private static bool Soft(ReadingContext context, DocBlock block)
    {
        if (!SoftDelete().IsMatch(block.Text) || block.Content.Codes.FirstOrDefault(EntityName.IsTable) is not { } way)
        {
            return false;
        }

        context.Schema.SoftDelete.Add((way, block.Place));
        return true;
    }

    private static bool Tenant(ReadingContext context, DocBlock block)
    {
        if (!EveryTable().IsMatch(block.Text) || block.Content.Codes.ToList() is not [var column] || !column.EndsWith("_id", StringComparison.Ordinal))
        {
            return false;
        }

        context.Schema.TenantColumns.Add((column, block.Place));
        return true;
    }

    private static bool Columns(ReadingContext context, DocBlock block)
    {
        List<ImportedAttribute> columns = [];
        if (EveryTable().IsMatch(block.Text))
        {
            columns = [.. block.Content.Codes.Where(EntityName.IsTable).Select(code => new ImportedAttribute(code, block.Place) { NotNull = true })];
        }
        else if (block.Kind == BlockKind.Item && StandardLabel().IsMatch(block.Label) && block.Content.Runs is [{ IsCode: true }, ..] && AttributeText.Read(block.Text, block.Place) is { } column)
        {
            columns = [column];
        }

        if (columns.Count > 0)
        {
            context.Schema.Standards.Add(new ImportedStandard(columns.ToValueList(), block.Place));
        }

        return columns.Count > 0;
    }

    [GeneratedRegex(@"\bUUID ?v7\b", RegexOptions.IgnoreCase)]
    private static partial Regex UuidV7();

    [GeneratedRegex(@"\buse UUIDs?\b.*\bprimary key|\bprimary keys?\b.*\bUUID", RegexOptions.IgnoreCase)]
    private static partial Regex Uuid();

    [GeneratedRegex(@"\bsoft.?delet", RegexOptions.IgnoreCase)]
    private static partial Regex SoftDelete();

    [GeneratedRegex(@"\b(every|all|each)( data| tenant-specific)? (tables?|data)\b.*\b(includes?|has|have|contains?|carr(y|ies))\b", RegexOptions.IgnoreCase)]
    private static partial Regex EveryTable();

    [GeneratedRegex(@"^standard\b.*\bcolumns\b|^standard fields$", RegexOptions.IgnoreCase)]
    private static partial Regex StandardLabel();
}
