using System.Reflection;
using System.Text;
using Tenet.Core.Model;
using Tenet.Core.Snapshots;

namespace Tenet.Tests.Documents;

/// <summary>The source of <c>FactPack.Generated.cs</c>: each record's settable properties, in order of their names.</summary>
internal sealed class FactPackSource
{
    private readonly NullabilityInfoContext nullability = new();
    private readonly StringBuilder text = new();
    private readonly Queue<Type> parts = new();
    private readonly HashSet<Type> known = [];

    public static string Make() => new FactPackSource().Source();

    private string Source()
    {
        var facts = SnapshotSerializer.Options.GetTypeInfo(typeof(Fact)).PolymorphismOptions!.DerivedTypes.Select(fact => fact.DerivedType).ToList();
        foreach (var fact in facts)
        {
            Methods(fact);
        }

        while (parts.TryDequeue(out var part))
        {
            Methods(part);
        }

        return $$"""
            // Made by FactPackTests from the records: UPDATE_GOLDEN=1 ./test -class '*FactPackTests'

            using Tenet.Core.Model;

            namespace Tenet.Core.Snapshots.Packing;

            /// <summary>Facts as bytes and back.</summary>
            internal static class FactPack
            {
                public static void Write(PackWriter writer, Fact fact)
                {
                    switch (fact)
                    {
            {{string.Concat(facts.Select((fact, i) => $"            case {Name(fact)} it: writer.Byte({i}); Write(writer, it); break;\n"))}}            default: throw new ArgumentException($"{fact.GetType().Name} cannot be packed", nameof(fact));
                    }
                }

                public static Fact Read(PackReader reader) => reader.Byte() switch
                {
            {{string.Concat(facts.Select((fact, i) => $"        {i} => Read{fact.Name}(reader),\n"))}}        _ => throw new FormatException("No such kind of fact."),
                };
            {{text}}}

            """.ReplaceLineEndings("\n");
    }

    // System.Index comes along with the implicit usings.
    private static string Name(Type type) => type == typeof(Tenet.Core.Model.Index) ? "Model.Index" : type.Name;

    private void Methods(Type type)
    {
        var properties = type.GetProperties().Where(property => property.CanWrite).OrderBy(property => property.Name, StringComparer.Ordinal).ToList();
        text.Append($"\n    private static void Write(PackWriter writer, {Name(type)} it)\n    {{\n");
        foreach (var property in properties)
        {
            Line(Write(property));
        }

        text.Append($"    }}\n\n    private static {Name(type)} Read{type.Name}(PackReader reader)\n    {{\n");
        foreach (var property in properties)
        {
            Line($"var the{property.Name} = {Read(property)};");
        }

        // A record with parameters takes all its properties through them.
        var parameters = type.GetConstructors().Select(constructor => constructor.GetParameters()).MaxBy(list => list.Length)!;
        var rest = properties.Where(property => parameters.All(parameter => parameter.Name != property.Name)).ToList();
        Line($"return new {Name(type)}({string.Join(", ", parameters.Select(parameter => "the" + parameter.Name))}){(rest.Count == 0 ? ";" : "")}");
        if (rest.Count > 0)
        {
            Line("{");
            rest.ForEach(property => Line($"    {property.Name} = the{property.Name},"));
            Line("};");
        }

        text.Append("    }\n");
    }

    private string Write(PropertyInfo property)
    {
        var (type, value) = (property.PropertyType, "it." + property.Name);
        return type switch
        {
            _ when type == typeof(string) || type == typeof(NotNullName) => $"writer.Text({value});",
            _ when type == typeof(bool) || type == typeof(bool?) => $"writer.Flag({value});",
            _ when type == typeof(FactId) => $"writer.Id({value});",
            _ when type == typeof(ValueList<string>) => $"writer.Texts({value});",
            _ when type == typeof(Uncompared<int>) => $"writer.Number({value}.Value);",
            _ when IsNumber(type) => $"writer.Number({value});",
            _ when Item(type) is { } item => Part(item, $"writer.List({value}, Write);"),
            _ when IsPart(type) => Part(type, IsOptional(property) ? $"writer.Flag({value} is not null);\n        if ({value} is {{ }} some{property.Name})\n        {{\n            Write(writer, some{property.Name});\n        }}\n" : $"Write(writer, {value});"),
            _ => throw Unknown(property),
        };
    }

    private string Read(PropertyInfo property)
    {
        var type = property.PropertyType;
        return type switch
        {
            _ when type == typeof(string) => IsOptional(property) ? "reader.Text()" : "reader.Word()",
            _ when type == typeof(NotNullName) => "reader.Name()",
            _ when type == typeof(bool) => "reader.Flag()",
            _ when type == typeof(bool?) => "reader.Choice()",
            _ when type == typeof(FactId) => "reader.Id()",
            _ when type == typeof(ValueList<string>) => "reader.Texts()",
            _ when type == typeof(float) => "reader.Fraction()",
            _ when type == typeof(long) => "reader.Number()",
            _ when type == typeof(long?) => "reader.NumberOrNone()",
            _ when type == typeof(int) => "(int)reader.Number()",
            _ when type == typeof(int?) => "(int?)reader.NumberOrNone()",
            _ when type == typeof(Uncompared<int>) => "new Uncompared<int>((int)reader.Number())",
            _ when Item(type) is { } item => $"reader.List(Read{item.Name})",
            _ when IsPart(type) => IsOptional(property) ? $"reader.Flag() ? Read{type.Name}(reader) : null" : $"Read{type.Name}(reader)",
            _ => throw Unknown(property),
        };
    }

    private static bool IsNumber(Type type) =>
        type == typeof(int) || type == typeof(long) || type == typeof(float) || type == typeof(int?) || type == typeof(long?);

    private static Type? Item(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>) ? type.GetGenericArguments()[0] : null;

    private static bool IsPart(Type type) => type is { IsClass: true, IsGenericType: false } && type.Namespace == typeof(Fact).Namespace;

    private bool IsOptional(PropertyInfo property) => nullability.Create(property).ReadState == NullabilityState.Nullable;

    private static InvalidOperationException Unknown(PropertyInfo property) =>
        new($"{property.DeclaringType!.Name}.{property.Name} is a {property.PropertyType}; say in PackWriter.cs, PackReader.cs and here how one is packed.");

    private string Part(Type type, string line)
    {
        if (known.Add(type))
        {
            parts.Enqueue(type);
        }

        return line;
    }

    private void Line(string line) => text.Append("        ").Append(line).Append('\n');
}
