using FactKit.Generated;

namespace FactKit.Reading;

/// <summary>What a read remembers beside its place in the text, and what every reader says of objects, whatever the text is written in.</summary>
sealed partial class ReadState(FactReadOptions options)
{
    Frame[] _frames = new Frame[8];
    int _depth;

    public FactReadOptions Options { get; } = options;

    public IssueLog Log { get; } = new(options.MaxIssues, options.Report);

    public PathStack Path { get; } = new();

    public KeySpaces Keys { get; } = new();

    /// <summary>References to keys that were not there yet, in order of the document.</summary>
    public List<PendingReference> Pending { get; } = [];

    /// <summary>The root is a document. A part of one that is read by itself does not hold what its references name.</summary>
    public bool IsDocument { get; set; }

    /// <summary>Some field of the document is sensitive, or none is known yet: a text that stands where an object is wanted may be meant for it.</summary>
    public bool HoldsSensitive { get; private set; } = true;

    /// <summary>What the discriminator at hand says, where that is no case of its own and the union has one for all others.</summary>
    (CaseTable Cases, string Text)? _other;

    /// <summary>An object of a type is about to be read.</summary>
    public void Begin(FieldTable fields)
    {
        if (Path.Depth == 0) HoldsSensitive = fields.HoldsSensitive || fields.HasSensitive;
        if (_other is null) return;
        Top.Other = _other;
        _other = null;
    }

    public ref Frame Top => ref _frames[_depth - 1];

    public ref Frame Push()
    {
        if (_depth == _frames.Length) Array.Resize(ref _frames, _depth * 2);
        ref var frame = ref _frames[_depth++];
        frame = default;
        return ref frame;
    }

    /// <summary>The references whose key never came.</summary>
    public List<PendingReference> Dangling() => Pending.FindAll(r => !Keys.Knows(r.Space, r.Key));

    /// <summary>Reports the references whose key never came.</summary>
    /// <param name="dangling">All of them.</param>
    /// <param name="paths">The paths of the first of them, as many as can be listed.</param>
    public void ReportDangling(List<PendingReference> dangling, ReadOnlySpan<string> paths)
    {
        for (var i = 0; i < dangling.Count; i++)
        {
            var (space, key, offset, sensitive, _, _) = dangling[i];
            if (Log.IsFull) Log.Count(offset);
            else Log.Add(new(FactCodes.DanglingReference, FactSeverity.Error, paths[i], Keys.DanglingMessage(space, key, sensitive, Log.Suggestions)), offset);
        }
    }

    public void Pop() => _frames[--_depth] = default;

    /// <summary>Lists a fault at the path at hand.</summary>
    public void Report(string code, int offset, string message)
    {
        // What is only counted needs no path.
        if (Log.IsFull) Log.Count(offset);
        else Log.Add(new(code, FactSeverity.Error, Path.ToString(), message), offset);
    }

    void ReportAt(string field, string code, int offset, string message)
    {
        if (Log.IsFull) Log.Count(offset);
        else Log.Add(new(code, FactSeverity.Error, PathStack.Join(Path.ToString(), field), message), offset);
    }

    /// <summary>An object or map that is being read.</summary>
    public struct Frame
    {
        /// <summary>Some of its fields could not be read at all: what is missing may be among them.</summary>
        public bool Partial;

        /// <summary>What the object can have; null for a map.</summary>
        public FieldTable? Fields;

        /// <summary>False when no object stood there.</summary>
        public bool Entered;

        /// <summary>It is the case of a union for texts that no other case has: the union's cases, and the text.</summary>
        public (CaseTable Cases, string Text)? Other;

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

/// <summary>A reference to a key that was not there yet, by where its value begins; names of its path from the depth of the last part but one on are not to be shown. The path itself is not known of all.</summary>
readonly record struct PendingReference(string Space, string Key, int Offset, bool Sensitive, int Hidden, PathStack? Path = null);
