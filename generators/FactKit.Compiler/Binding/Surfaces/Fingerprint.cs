using System.Security.Cryptography;
using FactKit.Compiler.Schema.Nodes;

namespace FactKit.Compiler.Binding.Surfaces;

/// <summary>
/// Marks: texts that are equal where what they stand for is equal, and differ where anything in it differs. So what a schema reaches is compared without walking it,
/// which would be the square of its length for a chain of imports. SHA-256, since a schema must not be able to choose one mark for two contents.
/// </summary>
sealed class Fingerprint
{
    readonly MemoryStream _bytes = new();

    /// <summary>The mark of a schema's path and of what it shows.</summary>
    public static string Of(string path, Surface surface)
    {
        var mark = new Fingerprint().Add(path).Add(surface.Id).Add(surface.Namespace).Add(surface.Imports);
        mark.All(surface.VagueWords, word => mark.Add(word.Phrase).Add(word.Quantity));
        mark.All(surface.Enums, e => mark.Add(e));
        mark.All(surface.Types, type => mark.Add(type));
        return mark.Done();
    }

    Fingerprint Add(EnumSurface e)
    {
        Add(e.Name).Add(e.CSharpName).Add(e.Open);
        return All(e.Values, value => Add(value.Text).Add(value.CSharpName).Add(value.Aliases));
    }

    Fingerprint Add(TypeSurface type)
    {
        Add(type.Name).Add(type.CSharpName).Add(type.IsUnion).Add(type.HasRules).Add(type.Include).Add(type.Cases).Add(type.Union is not null);
        if (type.Union is { } union) Add(union.Discriminator).Add(union.CSharpDiscriminator).Add(union.Texts);
        return All(type.Fields, field => Add(field));
    }

    Fingerprint Add(FieldSurface field)
    {
        Add(field.Name).Add(field.SchemaName).Add(field.CSharpName).Add(field.Key).Add(field.Absent).Add(field.Constant).Add(field.Sensitivity is not null).Add(field.Sensitivity ?? "");
        for (var type = field.Type; type is not null; type = type.Argument) Add(true).Add(type.Name).Add(type.Offset).Add((int)type.Cardinality);
        return Add(false);
    }

    /// <summary>Adds a text: its length, and its UTF-16 units as they are, since halves of surrogate pairs have no UTF-8.</summary>
    public Fingerprint Add(string text)
    {
        Add(text.Length);
        foreach (var unit in text)
        {
            _bytes.WriteByte((byte)unit);
            _bytes.WriteByte((byte)(unit >> 8));
        }
        return this;
    }

    /// <summary>Adds a number.</summary>
    public Fingerprint Add(int number)
    {
        for (var shift = 0; shift < 32; shift += 8) _bytes.WriteByte((byte)(number >> shift));
        return this;
    }

    Fingerprint Add(bool flag)
    {
        _bytes.WriteByte(flag ? (byte)1 : (byte)0);
        return this;
    }

    Fingerprint Add(EquatableArray<string> texts) => All(texts, text => Add(text));

    Fingerprint All<T>(EquatableArray<T> items, Action<T> add)
    {
        Add(items.Count);
        foreach (var item in items) add(item);
        return this;
    }

    /// <summary>The mark of what was added.</summary>
    public string Done()
    {
        using var sha = SHA256.Create();
        return Done(sha);
    }

    /// <summary>The same by an instance that is used again; what was added is forgotten.</summary>
    public string Done(SHA256 sha)
    {
        var hash = sha.ComputeHash(_bytes.GetBuffer(), 0, (int)_bytes.Length);
        _bytes.SetLength(0);
        return Convert.ToBase64String(hash);
    }
}
