namespace Tenet.Core.Model;

/// <summary>The order of the list, or of what a text has between commas, says nothing: <c>ALTER … SET</c> and <c>RESET</c> leave options in the order in which they came, and statistics name columns as the table does. It is kept as read, and not compared.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class UnorderedAttribute : Attribute;
