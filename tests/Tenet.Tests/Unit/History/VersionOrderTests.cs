using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace Tenet.Tests.Unit.History;

/// <summary>Properties of the order in which migrations run.</summary>
public sealed class VersionOrderTests
{
    [Fact]
    public void Numbers_are_ordered_as_numbers_whatever_zeros_stand_before_them() =>
        Check.QuickThrowOnFailure(Prop.ForAll(
            ArbMap.Default.ArbFor<ushort[]>(),
            any =>
            {
                var numbers = any.Distinct();
                var paths = numbers.Select(number => (number, path: $"{(number % 2 == 0 ? "00" : "")}{number}_x.up.sql")).ToArray();
                var read = Folder.Of([.. paths.Select(pair => pair.path)]).Paths();
                return read.SequenceEqual(paths.OrderBy(pair => pair.number).Select(pair => pair.path));
            }));

    [Fact]
    public void Dotted_versions_are_ordered_as_versions() =>
        Check.QuickThrowOnFailure(Prop.ForAll(
            ArbMap.Default.ArbFor<Tuple<byte, byte>[]>(),
            any =>
            {
                var numbers = any.Distinct().ToArray();
                return Folder.Of([.. numbers.Select(Path)]).Paths().SequenceEqual(numbers.OrderBy(number => number.Item1).ThenBy(number => number.Item2).Select(Path));
            }));

    private static string Path(Tuple<byte, byte> number) => $"V{number.Item1}.{number.Item2}__x.sql";
}
