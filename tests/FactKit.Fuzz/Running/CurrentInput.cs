using System.IO.MemoryMappedFiles;

namespace FactKit.Fuzz.Running;

/// <summary>What a worker tries just now, where its supervisor sees it: also when the worker has crashed or hangs.</summary>
sealed class CurrentInput : IDisposable
{
    /// <summary>The longest input, in bytes.</summary>
    public const int Longest = 1 << 16;

    const int Started = 0, Length = 8, Bytes = 16;

    readonly MemoryMappedFile _file;
    readonly MemoryMappedViewAccessor _view;

    /// <summary>A file that both processes have.</summary>
    public CurrentInput(string path)
    {
        _file = MemoryMappedFile.CreateFromFile(path, FileMode.OpenOrCreate, null, Bytes + Longest);
        _view = _file.CreateViewAccessor();
    }

    /// <summary>An input is tried from now on.</summary>
    public void Begin(byte[] input)
    {
        _view.WriteArray(Bytes, input, 0, input.Length);
        _view.Write(Length, input.Length);
        _view.Write(Started, Environment.TickCount64);
    }

    /// <summary>It was tried.</summary>
    public void End() => _view.Write(Started, 0L);

    /// <summary>How long the input has been tried; zero where none is.</summary>
    public TimeSpan Age => _view.ReadInt64(Started) is var since and > 0 ? TimeSpan.FromMilliseconds(Environment.TickCount64 - since) : TimeSpan.Zero;

    /// <summary>The input.</summary>
    public byte[] Read()
    {
        var input = new byte[_view.ReadInt32(Length)];
        _view.ReadArray(Bytes, input, 0, input.Length);
        return input;
    }

    public void Dispose()
    {
        _view.Dispose();
        _file.Dispose();
    }
}
