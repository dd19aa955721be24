using System.ComponentModel;
using Xunit;

namespace Tenet.Tests.Database.CodeModels;

/// <summary>TypeScript's compiler and Prisma's parser, fetched by npm as their lock file says. Without npm, or without a registry, tests are skipped and say so.</summary>
internal static class NodeCompilers
{
    private static readonly Lazy<Task<(string? Folder, string Why)>> Installed = new(InstallAsync);

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

    private static async Task<(string?, string)> InstallAsync()
    {
        var source = Repository.At("tests", "Tenet.Tests", "Node", "models");
        var folder = Directory.CreateDirectory(Repository.At("artifacts", "node", "models")).FullName;
        foreach (var file in Directory.EnumerateFiles(source))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)), overwrite: true);
        }

        try
        {
            var (exit, output) = await CompiledModels.RunAsync("npm", folder, "ci", "--no-audit", "--no-fund", "--prefer-offline");
            return exit == 0 ? (folder, "") : (null, $"npm could not fetch the compilers: {output}");
        }
        catch (Win32Exception)
        {
            return (null, "npm is not here.");
        }
    }
}
