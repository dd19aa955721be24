using Tenet.Core.Model;
using Tenet.Core.Sql;

namespace Tenet.Core.Planning.ZeroDowntime;

/// <summary>The trigger that keeps two forms of a row's values equal, whichever of them a client writes.</summary>
/// <remarks>
/// Defaults of both forms are left to the trigger, so that what a client gave can be told from what the server filled in. Where a client writes both, the new form counts. Values are compared as text:
/// not every type has an equality, and each has a text.
/// </remarks>
internal static class DualWrite
{
    public static IEnumerable<string> Create(TwoForms forms, SeriesObjects objects)
    {
        var table = Quote.Qualified(forms.Table.Schema, forms.Table.Name);
        var given = string.Join(" OR ", forms.Old.Select(column => $"NEW.{Name(column)} IS NOT NULL"));
        return
        [
            .. UseNote.Create(objects, UseNote.ByRow(objects, $"TG_OP = 'UPDATE' OR {given}")),
            $"CREATE TRIGGER {Quote.Identifier(objects.NoteTrigger)} BEFORE INSERT OR UPDATE OF {Quote.Identifiers(forms.Old.Select(column => column.Name))} ON {table} FOR EACH ROW EXECUTE FUNCTION {objects.NoterName}()",
            $"CREATE FUNCTION {objects.WriterName}() RETURNS trigger LANGUAGE plpgsql SET search_path TO pg_catalog, pg_temp AS {Quote.Dollar(forms.IsSame ? Copying(forms) : Telling(forms, table))}",
            .. UseNote.Owned($"FUNCTION {objects.WriterName}()", objects),
            $"CREATE TRIGGER {Quote.Identifier(objects.Trigger)} BEFORE INSERT OR UPDATE ON {table} FOR EACH ROW EXECUTE FUNCTION {objects.WriterName}()",
        ];
    }

    private static string Copying(TwoForms forms)
    {
        var (old, fresh) = (Name(forms.Old[0]), Name(forms.New[0]));
        var value = TwoForms.Default(forms.New[0], forms) is { } fallback ? $"coalesce(NEW.{old}, {fallback})" : $"NEW.{old}";
        return $"""

            BEGIN
                IF TG_OP = 'INSERT' THEN
                    IF NEW.{fresh} IS NULL THEN
                        NEW.{fresh} := {value};
                    END IF;
                    NEW.{old} := NEW.{fresh};
                ELSIF NEW.{fresh}::text IS DISTINCT FROM OLD.{fresh}::text THEN
                    NEW.{old} := NEW.{fresh};
                ELSE
                    NEW.{fresh} := NEW.{old};
                END IF;
                RETURN NEW;
            END

            """;
    }

    // Each form is told from the other. One that follows from the other in either direction is left as it is: the way there and back need not give the same text.
    private static string Telling(TwoForms forms, string table)
    {
        var (olds, news) = (Variables("old", forms.Old), Variables("new", forms.New));
        var row = Quote.Identifier(forms.Table.Name);
        string Declared(string[] names, ValueList<FormColumn> columns) => string.Concat(names.Zip(columns, (name, column) => $"    {name} {table}.{Name(column)}%TYPE;\n"));
        string Told(ValueList<FormColumn> columns, string[] into) => $"SELECT {string.Join(", ", columns.Select(column => $"({column.Value})"))} INTO {string.Join(", ", into)} FROM (SELECT NEW.*) AS {row};";
        string Given(ValueList<FormColumn> columns, string[] from) => string.Join(" ", columns.Zip(from, (column, name) => $"NEW.{Name(column)} := {name};"));
        string AreEqual(ValueList<FormColumn> columns, string[] names) => string.Join(" AND ", columns.Zip(names, (column, name) => $"NEW.{Name(column)}::text IS NOT DISTINCT FROM {name}::text"));
        string AreNull(ValueList<FormColumn> columns, string record) => string.Join(" AND ", columns.Select(column => $"{record}.{Name(column)} IS NULL"));
        var differ = string.Join(" OR ", forms.New.Select(column => $"NEW.{Name(column)}::text IS DISTINCT FROM OLD.{Name(column)}::text"));
        return $"""

            #variable_conflict use_column
            DECLARE
            {Declared(olds, forms.Old)}{Declared(news, forms.New)}    tenet_from_new boolean;
            BEGIN
                IF TG_OP = 'INSERT' THEN
            {Defaults(forms, AreNull(forms.New, "NEW"), AreNull(forms.Old, "NEW"))}        tenet_from_new := NOT ({AreNull(forms.New, "NEW")});
                ELSE
                    tenet_from_new := {differ};
                    {Unfilled(forms, row, news, AreNull(forms.New, "OLD"))}
                END IF;
                {Told(forms.New, news)}
                IF {AreEqual(forms.New, news)} THEN
                    RETURN NEW;
                END IF;
                IF NOT ({AreNull(forms.New, "NEW")}) THEN
                    {Told(forms.Old, olds)}
                    IF {AreEqual(forms.Old, olds)} THEN
                        RETURN NEW;
                    END IF;
                END IF;
                IF tenet_from_new THEN
                    {Told(forms.Old, olds)}
                    {Given(forms.Old, olds)}
                ELSE
                    {Given(forms.New, news)}
                END IF;
                RETURN NEW;
            END

            """;
    }

    private static string Defaults(TwoForms forms, string noNew, string noOld)
    {
        var fresh = forms.New.Where(column => column.Column.Default is not null).ToList();
        var fallback = fresh.Count > 0 ? fresh : [.. forms.Old.Where(column => column.Column.Default is not null)];
        return fallback.Count == 0 ? "" : $"        IF {noNew} AND {noOld} THEN {string.Join(" ", fallback.Select(column => $"NEW.{Name(column)} := {column.Column.Default};"))} END IF;\n";
    }

    // A client that writes one of several new columns of a row that was not filled yet shall not lose what the others are told from.
    private static string Unfilled(TwoForms forms, string row, string[] news, string wasEmpty)
    {
        if (forms.New.Count == 1)
        {
            return "NULL;";
        }

        var told = $"SELECT {string.Join(", ", forms.New.Select(column => $"({column.Value})"))} INTO {string.Join(", ", news)} FROM (SELECT OLD.*) AS {row};";
        var given = string.Join(" ", forms.New.Zip(news, (column, name) => $"NEW.{Name(column)} := coalesce(NEW.{Name(column)}, {name});"));
        return $"IF tenet_from_new AND {wasEmpty} THEN {told} {given} END IF;";
    }

    private static string[] Variables(string kind, ValueList<FormColumn> columns) => [.. Enumerable.Range(1, columns.Count).Select(number => $"tenet_{kind}_{number}")];

    private static string Name(FormColumn column) => Quote.Identifier(column.Name);
}
