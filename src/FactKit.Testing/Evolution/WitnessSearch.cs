using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using FactKit.Compiler;
using FactKit.Compiler.Binding.Model;
using FactKit.Compiler.Evolution;
using FactKit.Testing.Samples;

namespace FactKit.Testing.Evolution;

/// <summary>
/// Proves changes with documents: those that the parser of the old schema accepts and that of the new one refuses, for the reason that the change gives. What is said to break
/// documents and shows in none that could be made is undecidable, never compatible.
/// </summary>
sealed class WitnessSearch
{
    // Documents that one change is tried on; a try takes some 0.1 ms.
    const int MostTries = 3000;

    // Once a document shows a change among others, so many more are tried for one that shows nothing else.
    const int MoreTries = 200;

    const int RandomDocuments = 150;

    static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly List<Root> _roots = [];
    readonly ProbeDocuments _probes;
    readonly ChangeCause _cause;
    IReadOnlyList<Probe> _all = [];

    /// <param name="old">The old schema.</param>
    /// <param name="new">The new schema.</param>
    /// <param name="oldTypes">Its parsers.</param>
    /// <param name="newTypes">The parsers of the new schema.</param>
    /// <param name="examples">Documents that the old schema accepts, as JSON, by the C# name of their type.</param>
    public WitnessSearch(WholeSchema old, WholeSchema @new, IReadOnlyList<DocumentType> oldTypes, IReadOnlyList<DocumentType> newTypes, IEnumerable<(string Type, byte[] Json)> examples)
    {
        var samples = new SampleDocuments(old);
        _probes = new(old, samples.Values);
        _cause = new(old);
        var given = examples.ToLookup(example => example.Type, example => example.Json, StringComparer.Ordinal);
        foreach (var (before, after) in SchemaDiff.Documents(old, @new))
            if (Find(oldTypes, before) is { } oldType && Find(newTypes, after) is { } newType) _roots.Add(new(samples, before, oldType, newType, [.. given[before.CSharpName]]));
    }

    /// <summary>The changes with their witnesses, in the order of <see cref="SchemaDiff.Order"/>.</summary>
    /// <param name="changes">What was found by comparing.</param>
    /// <param name="progress">Told before each change: which one it is, from 1.</param>
    /// <param name="cancellation">Ends the search.</param>
    public IReadOnlyList<Change> TryAll(IReadOnlyCollection<Change> changes, Action<int>? progress = null, CancellationToken cancellation = default)
    {
        _all = [.. changes.Select(change => change.Probe).OfType<Probe>()];
        var tried = changes.Select((change, i) =>
        {
            progress?.Invoke(i + 1);
            return Try(change, cancellation);
        }).ToList();
        // What no change accounts for would be a gap in the comparison itself: nothing is called compatible that a document disproves.
        if (!tried.Exists(change => change is { Category: ChangeCategory.Data or ChangeCategory.Validity, Verdict: ChangeVerdict.Breaking or ChangeVerdict.Undecidable }) && Unexplained(cancellation) is { } gap) tried.Add(gap);
        return SchemaDiff.Order(tried);
    }

    /// <summary>The change with a witness, or with the reason why there is none.</summary>
    public Change Try(Change change, CancellationToken cancellation = default)
    {
        if (change.Probe is not { } probe) return change;
        var (tries, valid) = (0, 0);
        (Root Root, JsonObject Document)? accepted = null;
        Change? impure = null;
        var most = MostTries;
        foreach (var root in _roots)
            foreach (var (document, altered) in Candidates(root, probe, cancellation))
            {
                cancellation.ThrowIfCancellationRequested();
                var isGiven = ReferenceEquals(altered, document.Root);
                if (isGiven && change.Category == ChangeCategory.Meaning) continue;
                if (++tries > most) break;
                var json = Bytes(altered);
                if (root.Old.Parse(json) is not { IsValid: true } before) continue;
                valid++;
                var after = root.New.Parse(json);
                if (change.Category == ChangeCategory.Meaning)
                {
                    if (after.IsValid && ReadOtherwise(before, after) is { } other) return change with { Witness = new(root.Type.Name, Text(altered), other) };
                    continue;
                }
                if (!after.IsValid && Telling(after, probe, document with { Root = altered }) is { Count: > 0 } telling)
                {
                    var isPure = after.Issues.Count(issue => issue.Severity == FactSeverity.Error) == telling.Count;
                    if (isPure || impure is null) impure = change with { Verdict = ChangeVerdict.Breaking, Backward = Acceptance.Refuses, Witness = Proof(root, document with { Root = altered }, probe, isPure) };
                    if (isPure) return impure;
                    most = Math.Min(most, tries + MoreTries);
                }
                if (after.IsValid && !isGiven) accepted ??= (root, altered);
            }

        if (impure is not null) return impure;
        if (change.Category == ChangeCategory.Meaning) return change;
        if (accepted is { } both && probe.IfAccepted is { } meaning)
            return change with { Category = ChangeCategory.Meaning, Verdict = ChangeVerdict.Breaking, Backward = null, Forward = null, Message = meaning, Witness = new(both.Root.Type.Name, Text(both.Document), new[] { "both schemas accept it" }.ToEquatableArray()) };
        return change with
        {
            Verdict = ChangeVerdict.Undecidable,
            Backward = Acceptance.Unknown,
            NoWitness = _roots.Count == 0 ? "no document type is in both schemas"
                : valid == 0 ? "no document could be made that the old schema accepts; put one into its folder of valid examples"
                : $"of {Math.Min(tries, MostTries)} documents, the old schema accepts {valid}, and the new one refuses none of them for this reason",
        };
    }

    // Each document as it stands, since an example may hold what changed, and altered. What breaks a rule is found by trying much, so that all stand first.
    IEnumerable<(SampleDocument Document, JsonObject Altered)> Candidates(Root root, Probe probe, CancellationToken cancellation)
    {
        var documents = root.Documents(cancellation);
        if (probe.Kind != ProbeKind.Rule) return documents.SelectMany(document => _probes.Of(document, probe).Prepend(document.Root).Select(altered => (document, altered)));
        return documents.Select(document => (document, document.Root)).Concat(documents.SelectMany(document => _probes.Of(document, probe).Select(altered => (document, altered))));
    }

    List<FactIssue> Telling(DocumentResult result, Probe probe, SampleDocument document) => [.. result.Issues.Where(issue => Tells(issue, probe, document))];

    Witness Proof(Root root, SampleDocument document, Probe probe, bool isPure)
    {
        var small = Shrinking.Smallest(document.Root, made =>
        {
            var json = Bytes(made);
            if (!root.Old.Parse(json).IsValid || root.New.Parse(json) is not { IsValid: false } refused) return false;
            var telling = Telling(refused, probe, document with { Root = made });
            return telling.Count > 0 && (!isPure || refused.Issues.Count(issue => issue.Severity == FactSeverity.Error) == telling.Count);
        });
        var shown = Telling(root.New.Parse(Bytes(small)), probe, document with { Root = small });
        return new(root.Type.Name, Text(small), shown.Select(issue => issue.ToString()).Distinct().Take(5).ToEquatableArray()) { At = shown[0].Column - 1 };
    }

    // Where another change can cause such a fault at such a place too, the document has to have a value of this one there.
    bool Tells(FactIssue issue, Probe probe, SampleDocument document) => _cause.Fits(issue, probe, document)
        && (probe.Kind is not (ProbeKind.Leaf or ProbeKind.Whole) || ChangeCause.HasValue(issue, probe, document.Root)
            || !_all.Any(other => other != probe && _cause.Fits(issue, other, document)));

    // What each makes of the same bytes.
    static EquatableArray<string>? ReadOtherwise(DocumentResult before, DocumentResult after)
    {
        var (old, @new) = (Encoding.UTF8.GetString(before.ToJson()), Encoding.UTF8.GetString(after.ToJson()));
        return old == @new ? null : new[] { $"the old schema reads {old}", $"the new schema reads {@new}" }.ToEquatableArray();
    }

    Change? Unexplained(CancellationToken cancellation)
    {
        foreach (var root in _roots)
            foreach (var document in root.Documents(cancellation))
            {
                var json = Bytes(document.Root);
                if (!root.Old.Parse(json).IsValid || root.New.Parse(json) is not { IsValid: false } after) continue;
                return new(ChangeCategory.Data, "document-refused", ChangeVerdict.Breaking, root.Type.Name, "a document that the old schema accepts is refused, for a reason that no other change here gives")
                {
                    Backward = Acceptance.Refuses,
                    Witness = new(root.Type.Name, Text(document.Root), after.Issues.Where(issue => issue.Severity == FactSeverity.Error).Select(issue => issue.ToString()).Take(5).ToEquatableArray()),
                };
            }
        return null;
    }

    static byte[] Bytes(JsonObject document) => Encoding.UTF8.GetBytes(Text(document));

    static string Text(JsonObject document) => document.ToJsonString(s_readable);

    static DocumentType? Find(IReadOnlyList<DocumentType> types, TypeName name) => types.FirstOrDefault(type => type.Type.Namespace == name.Namespace && type.Name == name.CSharpName);

    /// <summary>A document type of both schemas, and documents to begin with: the smallest, those that people wrote, a full one, random ones.</summary>
    sealed class Root(SampleDocuments samples, TypeName type, DocumentType old, DocumentType @new, IReadOnlyList<byte[]> examples)
    {
        readonly List<SampleDocument> _made = [];
        bool _complete;

        public TypeName Type => type;

        public DocumentType Old => old;

        public DocumentType New => @new;

        public IEnumerable<SampleDocument> Documents(CancellationToken cancellation)
        {
            if (_complete) return _made;
            _made.Add(samples.Of(type));
            foreach (var example in examples)
                if (JsonNode.Parse(example) is JsonObject root)
                {
                    // Which schema it names is a matter of its own.
                    root.Remove("$schema");
                    if (samples.Given(type, root, made => old.Parse(Bytes(made)).IsValid) is { } given) _made.Add(given);
                }
            _made.Add(samples.Of(type, SampleFill.Full));
            for (var seed = 0; seed < RandomDocuments; seed++)
            {
                cancellation.ThrowIfCancellationRequested();
                _made.Add(samples.Random(type, seed));
            }
            _complete = true;
            return _made;
        }
    }
}
