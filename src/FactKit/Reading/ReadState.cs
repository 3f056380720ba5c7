using FactKit.Generated;

namespace FactKit.Reading;

/// <summary>What a read remembers beside its place in the text.</summary>
sealed class ReadState(FactReadOptions options)
{
    Frame[] _frames = new Frame[8];
    int _depth;

    public FactReadOptions Options { get; } = options;

    public IssueLog Log { get; } = new(options.MaxIssues, options.Report);

    public PathStack Path { get; } = new();

    public KeySpaces Keys { get; } = new();

    /// <summary>References to keys that were not there yet, in order of the document; names from the depth of the last part on are not to be shown.</summary>
    public List<(string Space, string Key, int Offset, bool Sensitive, int Hidden)> Pending { get; } = [];

    /// <summary>The root is a document. A part of one that is read by itself does not hold what its references name.</summary>
    public bool IsDocument { get; set; }

    public ref Frame Top => ref _frames[_depth - 1];

    public ref Frame Push()
    {
        if (_depth == _frames.Length) Array.Resize(ref _frames, _depth * 2);
        ref var frame = ref _frames[_depth++];
        frame = default;
        return ref frame;
    }

    public void Pop() => _frames[--_depth] = default;

    /// <summary>An object or map that is being read.</summary>
    public struct Frame
    {
        /// <summary>False when no object stood there.</summary>
        public bool Entered;

        /// <summary>Errors before the object.</summary>
        public int Errors;

        /// <summary>Where it begins.</summary>
        public int Mark;

        /// <summary>Entries of a map so far.</summary>
        public int Count;

        /// <summary><c>$schema</c> was there.</summary>
        public bool SchemaSeen;

        /// <summary>The unknown field at hand, to be kept.</summary>
        public string? KeptName;

        /// <summary>Keys of a map, or unknown fields, so far.</summary>
        public HashSet<string>? Names;

        /// <summary>False when the name was there already.</summary>
        public bool AddName(string name) => (Names ??= new(StringComparer.Ordinal)).Add(name);
    }
}
