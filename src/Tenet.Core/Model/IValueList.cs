namespace Tenet.Core.Model;

/// <summary>A <see cref="ValueList{T}"/> of whatever type.</summary>
internal interface IValueList
{
    public int Count { get; }
}
