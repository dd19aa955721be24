using Tenet.Core.Model;

namespace Tenet.Core.Sql.Ddl;

/// <summary>CREATE AGGREGATE.</summary>
internal static class AggregateDdl
{
    public static string Create(Aggregate aggregate)
    {
        var parts = new List<string>();
        Function("SFUNC", aggregate.StateFunction);
        Add("STYPE", aggregate.StateType);
        Add("SSPACE", aggregate.StateSpace?.ToString());
        Function("FINALFUNC", aggregate.FinalFunction);
        Flag("FINALFUNC_EXTRA", aggregate.FinalFunctionExtra);
        Add("FINALFUNC_MODIFY", aggregate.FinalFunctionModify?.ToUpperInvariant());
        Function("COMBINEFUNC", aggregate.CombineFunction);
        Function("SERIALFUNC", aggregate.SerialFunction);
        Function("DESERIALFUNC", aggregate.DeserialFunction);
        Text("INITCOND", aggregate.InitialCondition);
        Function("MSFUNC", aggregate.MovingStateFunction);
        Function("MINVFUNC", aggregate.MovingInverseFunction);
        Add("MSTYPE", aggregate.MovingStateType);
        Add("MSSPACE", aggregate.MovingStateSpace?.ToString());
        Function("MFINALFUNC", aggregate.MovingFinalFunction);
        Flag("MFINALFUNC_EXTRA", aggregate.MovingFinalFunctionExtra);
        Add("MFINALFUNC_MODIFY", aggregate.MovingFinalFunctionModify?.ToUpperInvariant());
        Text("MINITCOND", aggregate.MovingInitialCondition);
        Add("SORTOP", aggregate.SortOperator is null ? null : Names.OperatorReference(aggregate.SortOperator));
        Add("PARALLEL", aggregate.Parallel?.ToUpperInvariant());
        Flag("HYPOTHETICAL", aggregate.Form == "hypothetical");
        var arguments = aggregate.Arguments.Length == 0 ? "*" : aggregate.Arguments;
        return $"CREATE AGGREGATE {Quote.Qualified(aggregate.Schema, aggregate.Name)}({arguments}) {Body.Of(parts)}";

        void Flag(string word, bool value)
        {
            if (value)
            {
                parts.Add(word);
            }
        }

        void Add(string word, string? value)
        {
            if (value is not null)
            {
                parts.Add($"{word} = {value}");
            }
        }

        void Function(string word, string? function) => Add(word, function is null ? null : QualifiedName.WithoutArguments(function));

        void Text(string word, string? text) => Add(word, text is null ? null : Quote.Literal(text));
    }
}
