namespace Tenet.Core.Model;

/// <summary>The order of the list says nothing: <c>ALTER … SET</c> and <c>RESET</c> leave options in the order in which they came. It is kept as read, and not compared.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class UnorderedAttribute : Attribute;
