namespace FactKit;

/// <summary>Whoever can say something: a record whose type the schema marks with <c>speaker: true</c>. The keys of all speakers of a document are one key space, which <see cref="Claim{T}.By"/> names.</summary>
public interface ISpeaker
{
    /// <summary>The key space of all speakers of a document.</summary>
    const string KeySpace = "speaker";

    /// <summary>The key by which claims name the speaker.</summary>
    string SpeakerKey { get; }
}
