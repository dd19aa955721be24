using System.Reflection;
using Npgsql;

namespace Tenet.Tests.Database.CodeModels;

/// <summary>Calls compiled models, which the tests know by name only.</summary>
internal sealed class GeneratedCode(Assembly assembly, string space, NpgsqlConnection connection)
{
    /// <summary>A record with the given properties.</summary>
    public object Make(string type, IReadOnlyDictionary<string, object> values)
    {
        var made = Activator.CreateInstance(TypeOf(type))!;
        foreach (var (name, value) in values)
        {
            made.GetType().GetProperty(name)!.SetValue(made, value);
        }

        return made;
    }

    public object Enum(string type, string member) => System.Enum.Parse(TypeOf(type), member);

    public Array Enums(string type, params string?[] members)
    {
        var array = Array.CreateInstance(typeof(Nullable<>).MakeGenericType(TypeOf(type)), members.Length);
        for (var i = 0; i < members.Length; i++)
        {
            array.SetValue(members[i] is { } member ? Enum(type, member) : null, i);
        }

        return array;
    }

    /// <summary>Awaits a method of a repository on the connection.</summary>
    public async Task<object?> CallAsync(string repository, string method, params object?[] arguments)
    {
        var made = Activator.CreateInstance(TypeOf(repository), connection)!;
        var task = (Task)made.GetType().GetMethod(method)!.Invoke(made, [.. arguments, CancellationToken.None])!;
        await task;
        return task.GetType().GetProperty("Result")!.GetValue(task);
    }

    private Type TypeOf(string name) => assembly.GetType($"{space}.{name}", throwOnError: true)!;
}
