using Xunit;

namespace Tenet.Tests.Database.CodeModels;

/// <summary>TypeScript's compiler and Prisma's parser, fetched by npm as their lock file says. Without npm, or without a registry, tests are skipped and say so.</summary>
internal static class NodeCompilers
{
    private static readonly Lazy<Task<(string? Folder, string Why)>> Installed = new(() => NodeFolder.InstallAsync("models"));

    public static async Task<(int Exit, string Output)> TypeScriptAsync(string file)
    {
        var folder = await FolderAsync();
        return await CompiledModels.RunAsync("node", folder, Path.Combine(folder, "node_modules", "typescript", "bin", "tsc"), "--strict", "--noEmit", "--noUnusedLocals", "--target", "es2022", file);
    }

    public static async Task<(int Exit, string Output)> PrismaAsync(string file)
    {
        var folder = await FolderAsync();
        return await CompiledModels.RunAsync("node", folder, Path.Combine(folder, "validate.cjs"), folder, file);
    }

    private static async Task<string> FolderAsync()
    {
        var (folder, why) = await Installed.Value;
        Assert.SkipWhen(folder is null, why);
        return folder!;
    }
}
