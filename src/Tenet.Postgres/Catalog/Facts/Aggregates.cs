using Tenet.Core.History;
using Tenet.Core.Model;
using Tenet.Postgres.Catalog.Names;
using Tenet.Postgres.Catalog.Reading;

namespace Tenet.Postgres.Catalog.Facts;

internal sealed class Aggregates(CatalogNames names, FactSink sink) : CatalogQuery
{
    public override string Presence => "pg_aggregate where aggfnoid::oid >= 16384";

    public override void Read(CatalogRow row)
    {
        var oid = row.Oid("oid");
        if (names.IsForeign(CatalogClass.Proc, oid) || names.IsTemporary(row.Oid("schema")))
        {
            return;
        }

        // Ordered-set aggregates may change their state in the final function by default, plain ones may not.
        var usual = row.Char("form") == 'n' ? 'r' : 'w';
        sink.Add(
            new Aggregate
            {
                Schema = names.Namespaces[row.Oid("schema")],
                Name = row.Text("name"),
                Owner = names.Role(row.Oid("owner")),
                IdentityArguments = row.Sql("identity_arguments"),
                Arguments = row.Sql("arguments"),
                Form = row.Char("form") switch { 'o' => "ordered-set", 'h' => "hypothetical", _ => null },
                StateFunction = row.Text("state_function"),
                StateType = row.Text("state_type"),
                StateSpace = Space(row.Int("state_space")),
                FinalFunction = row.TextOrNull("final_function"),
                FinalFunctionExtra = row.Bool("final_extra"),
                FinalFunctionModify = Modify(row.Char("final_modify"), usual),
                CombineFunction = row.TextOrNull("combine_function"),
                SerialFunction = row.TextOrNull("serial_function"),
                DeserialFunction = row.TextOrNull("deserial_function"),
                InitialCondition = row.TextOrNull("initial"),
                MovingStateFunction = row.TextOrNull("moving_state_function"),
                MovingInverseFunction = row.TextOrNull("moving_inverse_function"),
                MovingStateType = row.TextOrNull("moving_state_type"),
                MovingStateSpace = Space(row.Int("moving_state_space")),
                MovingFinalFunction = row.TextOrNull("moving_final_function"),
                MovingFinalFunctionExtra = row.Bool("moving_final_extra"),
                MovingFinalFunctionModify = Modify(row.Char("moving_final_modify"), usual),
                MovingInitialCondition = row.TextOrNull("moving_initial"),
                SortOperator = row.TextOrNull("sort_operator"),
                Parallel = Routines.ParallelWord(row.Char("parallel")),
                Comment = names.Comment(CatalogClass.Proc, oid),
            },
            new ObjectAddress(CatalogClass.Proc, oid));
    }

    private static int? Space(int bytes) => bytes == 0 ? null : bytes;

    private static string? Modify(char modify, char usual) =>
        modify == usual ? null : modify switch { 'r' => "read_only", 's' => "shareable", _ => "read_write" };
}
