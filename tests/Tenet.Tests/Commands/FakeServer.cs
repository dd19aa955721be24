using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Tenet.Tests.Commands;

/// <summary>Speaks just enough of PostgreSQL's protocol to be a server that we have no program of.</summary>
internal sealed class FakeServer : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource stop = new();
    private Task serving = Task.CompletedTask;

    private FakeServer() => listener.Start();

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <param name="answer">What is said to each client that has sent its start-up message.</param>
    public static Task<FakeServer> StartAsync(Func<Stream, Task> answer)
    {
        var server = new FakeServer();
        server.serving = server.ServeAsync(answer);
        return Task.FromResult(server);
    }

    public static async Task SayVersion14(Stream client)
    {
        await SendAsync(client, 'R', Number(0));
        foreach (var (name, value) in ((string, string)[])[("server_version", "14.11"), ("client_encoding", "UTF8"), ("standard_conforming_strings", "on"), ("integer_datetimes", "on"), ("TimeZone", "UTC")])
        {
            await SendAsync(client, 'S', Encoding.UTF8.GetBytes($"{name}\0{value}\0"));
        }

        await SendAsync(client, 'K', [.. Number(1), .. Number(1)]);
        await SendAsync(client, 'Z', "I"u8.ToArray());
        _ = await client.ReadAsync(new byte[1024]);
    }

    public static async Task RefusePassword(Stream client)
    {
        await SendAsync(client, 'R', Number(3));
        _ = await client.ReadAsync(new byte[1024]);
        await SendAsync(client, 'E', Encoding.UTF8.GetBytes("SFATAL\0VFATAL\0C28P01\0Mpassword authentication failed for user \"joe\"\0\0"));
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        listener.Stop();
        await serving;
        stop.Dispose();
    }

    private async Task ServeAsync(Func<Stream, Task> answer)
    {
        try
        {
            while (true)
            {
                using var client = await listener.AcceptTcpClientAsync(stop.Token);
                var stream = client.GetStream();
                var size = new byte[4];
                await stream.ReadExactlyAsync(size);
                await stream.ReadExactlyAsync(new byte[BinaryPrimitives.ReadInt32BigEndian(size) - 4]);
                await answer(stream);
            }
        }
        catch (Exception problem) when (problem is OperationCanceledException or SocketException or IOException or ObjectDisposedException)
        {
            // The test is over, or the client has left.
        }
    }

    private static async Task SendAsync(Stream client, char kind, byte[] body) =>
        await client.WriteAsync((byte[])[(byte)kind, .. Number(body.Length + 4), .. body]);

    private static byte[] Number(int value)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }
}
