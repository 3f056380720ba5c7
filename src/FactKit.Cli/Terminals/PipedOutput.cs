using Microsoft.Win32.SafeHandles;

namespace FactKit.Cli.Terminals;

/// <summary>
/// Standard output. Into a pipe it is written so that one sees when its reader has gone: the console stream of .NET would swallow that, and a run of hours would go on for nobody.
/// </summary>
static class PipedOutput
{
    public static Stream Open()
    {
        if (!Console.IsOutputRedirected || OperatingSystem.IsWindows()) return Console.OpenStandardOutput();
        // Left open, as standard streams are.
        var pipe = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
        // A file may be shared with other programs, which a FileStream with its own position would overwrite.
        return pipe.CanSeek ? Console.OpenStandardOutput() : new Pipe(pipe);
    }

    sealed class Pipe(FileStream pipe) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            try
            {
                pipe.Write(buffer);
            }
            catch (IOException)
            {
                throw new ClosedOutputException();
            }
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();
    }
}

/// <summary>Nobody reads standard output any more.</summary>
sealed class ClosedOutputException() : IOException("Nobody reads the output any more.");
