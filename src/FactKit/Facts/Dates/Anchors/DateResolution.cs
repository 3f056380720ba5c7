using System.Runtime.CompilerServices;
using FactKit.Dates;
using FactKit.Generated;

namespace FactKit;

/// <summary>The dates of a document with those worked out that are relative to others.</summary>
/// <remarks>
/// A date with an EDTF expression is what that says. One of words alone with an anchor becomes some day of a set, <c>[2018-03-02..2018-03-09]</c>, which is wide enough for every day that it can be; its words and
/// anchor stay. It is left as it is where the anchor has no bounds, names nothing, or depends on the date itself.
/// </remarks>
public sealed class DateResolution
{
    readonly Dictionary<string, EdtfDate> _paths = new(StringComparer.Ordinal);
    readonly Dictionary<Place, EdtfDate> _places = [];

    internal DateResolution(List<(DateNode Date, DateRecord Record, string Path)> dates)
    {
        foreach (var (date, record, path) in dates)
        {
            var place = new Place(record.Value, date.Stated);
            _paths.TryAdd(path, date.Resolved);
            // A record that stands in two places may mean two things.
            if (!_places.TryAdd(place, date.Resolved) && _places[place] != date.Resolved) _places[place] = date.Stated;
        }
    }

    /// <summary>The date at a JSON Pointer of the document; null when none stands there.</summary>
    public EdtfDate? At(string path) => _paths.TryGetValue(path, out var date) ? date : null;

    /// <summary>A date of a record of the document, worked out; as it is when the record does not have it, or it cannot be.</summary>
    /// <param name="record">The record whose field holds the date, itself or in a claim, list or map.</param>
    /// <param name="date">The date.</param>
    /// <exception cref="ArgumentNullException">The record is null.</exception>
    public EdtfDate Resolve(object record, EdtfDate date)
    {
        ArgumentNullException.ThrowIfNull(record);
        return _places.GetValueOrDefault(new(record, date), date);
    }

    readonly record struct Place(object Record, EdtfDate Date)
    {
        public bool Equals(Place other) => ReferenceEquals(Record, other.Record) && Date == other.Date;

        public override int GetHashCode() => HashCode.Combine(RuntimeHelpers.GetHashCode(Record), Date);
    }
}

/// <summary>Works out relative dates.</summary>
public static class FactDates
{
    /// <summary>Works out the dates of a document that are relative to others: "a month later", where something says later than what.</summary>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public static DateResolution ResolveDates<T>(this T document) where T : class, IFactObject<T>
    {
        ArgumentNullException.ThrowIfNull(document);
        var visitor = new DateVisitor();
        T.Visit(ref visitor, document);
        return visitor.Resolve();
    }
}
