using System.Text;
using System.Text.Json.Serialization.Metadata;
using Tenet.Core.Model;
using Tenet.Core.Snapshots;

namespace Tenet.Tests.Documents;

/// <summary>The source of <c>FactWriter.Generated.cs</c>, made from what the serializer knows about the types.</summary>
internal sealed class FactWriterSource
{
    private readonly StringBuilder text = new();
    private readonly Queue<Type> parts = new();
    private readonly HashSet<Type> known = [];

    public static string Make() => new FactWriterSource().Source();

    private string Source()
    {
        var facts = SnapshotSerializer.Options.GetTypeInfo(typeof(Fact)).PolymorphismOptions!.DerivedTypes;
        foreach (var fact in facts)
        {
            Method(fact.DerivedType, (string)fact.TypeDiscriminator!);
        }

        while (parts.TryDequeue(out var part))
        {
            Method(part, null);
        }

        return $$"""
            // Made by FactWriterTests from the records: UPDATE_GOLDEN=1 ./test -class '*FactWriterTests'

            using System.Text.Json;
            using Tenet.Core.Model;

            namespace Tenet.Core.Snapshots;

            /// <summary>Writes facts as JSON, byte for byte what the serializer would write, without all that it loads for that.</summary>
            internal static partial class FactWriter
            {
                public static void Write(Utf8JsonWriter writer, Fact fact)
                {
                    switch (fact)
                    {
            {{string.Concat(facts.OrderBy(OfMost).Select(fact => $"            case {TypeName(fact.DerivedType)} it: Write(writer, it); break;\n"))}}            default: throw new ArgumentException($"no writer for {fact.GetType().Name}", nameof(fact));
                    }
                }
            {{text}}}

            """.ReplaceLineEndings("\n");
    }

    // The first that fits is taken, and half of all facts are columns.
    private static int OfMost(JsonDerivedType fact) => fact.DerivedType == typeof(Column) ? 0 : 1;

    // System.Index comes along with the implicit usings.
    private static string TypeName(Type type) => type == typeof(Tenet.Core.Model.Index) ? "Model.Index" : type.Name;

    private void Method(Type type, string? kind)
    {
        text.Append($"\n    private static void Write(Utf8JsonWriter writer, {TypeName(type)} it)\n    {{\n        writer.WriteStartObject();\n");
        if (kind is not null)
        {
            Line($"Text(writer, \"kind\"u8, \"{kind}\");");
        }

        // What is never written has no way to be read either.
        foreach (var property in SnapshotSerializer.Options.GetTypeInfo(type).Properties.Where(property => property.Get is not null))
        {
            Property(type, property);
        }

        text.Append("        writer.WriteEndObject();\n    }\n");
    }

    private void Property(Type owner, JsonPropertyInfo json)
    {
        var member = owner.GetProperties().Single(property => string.Equals(property.Name, json.Name, StringComparison.OrdinalIgnoreCase));
        var (name, value, type) = ($"\"{json.Name}\"u8", "it." + member.Name, json.PropertyType);
        if (Word(type) is { } word)
        {
            Line($"{word}(writer, {name}, {value});");
        }
        else if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>))
        {
            Part(type.GetGenericArguments()[0]);
            Line($"List(writer, {name}, {value}, Write);");
        }
        else if (type.Namespace == typeof(Fact).Namespace && type.IsClass)
        {
            Part(type);
            Line($"if ({value} is {{ }} the{member.Name})");
            Line("{");
            Line($"    writer.WritePropertyName({name});");
            Line($"    Write(writer, the{member.Name});");
            Line("}");
        }
        else
        {
            throw new InvalidOperationException($"{owner.Name}.{member.Name} is a {type}; say in FactWriter.cs and here how one is written.");
        }
    }

    private static string? Word(Type type) => type switch
    {
        _ when type == typeof(string) || type == typeof(NotNullName) => "Text",
        _ when type == typeof(bool) || type == typeof(bool?) => "Flag",
        _ when type == typeof(int) || type == typeof(long) || type == typeof(float) || type == typeof(int?) || type == typeof(long?) => "Number",
        _ when type == typeof(Uncompared<int>) => "Always",
        _ when type == typeof(FactId) => "Id",
        _ when type == typeof(ValueList<string>) => "Texts",
        _ => null,
    };

    private void Part(Type type)
    {
        if (known.Add(type))
        {
            parts.Enqueue(type);
        }
    }

    private void Line(string line) => text.Append("        ").Append(line).Append('\n');
}
