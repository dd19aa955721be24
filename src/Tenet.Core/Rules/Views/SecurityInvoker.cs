using Tenet.Core.Model;
using Tenet.Core.Rules.Facts;

namespace Tenet.Core.Rules.Views;

/// <summary>A view over row security runs with the rights of the reader.</summary>
internal sealed class SecurityInvoker : Rule
{
    public override RuleInfo Info { get; } = new(
        "views/security-invoker", Severity.Error, "A view over row security runs with the rights of the reader",
        "An ordinary view reads with the rights of its owner: the policies of the reader do not hold behind it.");

    public override IEnumerable<Finding> Check(SchemaView schema) =>
        from view in schema.Of<View>()
        where !ViewOptions.IsOn(view.Options, "security_invoker")
        let read = Reads.Tables(schema, view.Id).FirstOrDefault(table => table.Table?.RowSecurity == true)
        where read is not null
        select Found(view.Id, $"{Shown(view.Id)} shows {Shown(read.Id)} with the rights of its owner.", $"ALTER VIEW {view.Id.Path} SET (security_invoker = true)");
}
