using FactKit;
using FactKit.Core;
using FactKit.Schemas.Clashes;

namespace Newsroom.Sample;

/// <summary>What readers see in place of the keys of a report.</summary>
sealed class Names(ClashReport report)
{
    readonly Dictionary<string, string> _speakers = report.Sources.ToDictionary(source => source.Id, NameOf, StringComparer.Ordinal);

    /// <summary>From whoever said it first to whoever passed it on. Where that is nobody, the publisher speaks; what nobody stated, the coder worked out.</summary>
    public string Chain<T>(Claim<T> claim) where T : notnull =>
        !claim.By.IsEmpty ? string.Join(", then ", claim.By.Select(speaker => _speakers[speaker.Key])) : claim.Basis == ClaimBasis.Stated ? "the publisher" : "the coder";

    public string Of(Ref<Actor> actor) => report.Find(actor) is { } found ? NameOf(found) : actor.Key;

    public string Of(Ref<Place> place) => report.Find(place) is { } found ? NameOf(found) : place.Key;

    public string Of(FactList<Ref<Actor>> actors) => string.Join(", ", actors.Select(Of));

    // Who has no name that nobody contests is called by the key, never by a label.
    public static string NameOf(Actor actor) => actor.Name.TryGetValue(out var name) ? name : $"({actor.Id})";

    static string NameOf(Place place) => place.Name.TryGetValue(out var name) ? name : $"({place.Id})";

    static string NameOf(Source source) =>
        (source.Name.TryGetValue(out var name) ? name : $"({source.Id}, unnamed)") + (source.IsParty == true ? " (a party)" : "");
}
