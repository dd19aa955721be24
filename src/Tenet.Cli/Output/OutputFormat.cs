namespace Tenet.Cli.Output;

internal enum OutputFormat
{
    Text,
    Json,
    Sarif,
    JUnit,
}
