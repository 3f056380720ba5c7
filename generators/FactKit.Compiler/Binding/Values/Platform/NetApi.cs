namespace FactKit;

/// <summary>What the linked grammars use of .NET 10 and netstandard2.0 lacks.</summary>
static class NetApi
{
    extension(char)
    {
        public static bool IsAsciiDigit(char c) => c is >= '0' and <= '9';
    }

    extension(string)
    {
        public static string Join(string separator, ReadOnlySpan<string> values) => string.Join(separator, values.ToArray());
    }

    extension(decimal value)
    {
        public byte Scale => (byte)(decimal.GetBits(value)[3] >> 16);

        public static void GetBits(decimal of, Span<int> bits) => decimal.GetBits(of).CopyTo(bits);
    }

    extension(ArgumentNullException)
    {
        public static void ThrowIfNull(object? value)
        {
            if (value is null) throw new ArgumentNullException(nameof(value));
        }
    }

    extension(ArgumentOutOfRangeException)
    {
        public static void ThrowIfNegative(decimal value)
        {
            if (value < 0) throw new ArgumentOutOfRangeException(nameof(value));
        }

        public static void ThrowIfGreaterThan(decimal value, decimal other)
        {
            if (value > other) throw new ArgumentOutOfRangeException(nameof(value));
        }
    }

    extension<T>(ReadOnlySpan<T> span) where T : IEquatable<T>
    {
        public int Count(T value)
        {
            var count = 0;
            foreach (var item in span)
            {
                if (item.Equals(value)) count++;
            }
            return count;
        }

        public bool Contains(T value) => span.IndexOf(value) >= 0;
    }

    extension(ReadOnlySpan<char> span)
    {
        public int IndexOfAnyInRange(char first, char last)
        {
            for (var i = 0; i < span.Length; i++)
            {
                if (span[i] >= first && span[i] <= last) return i;
            }
            return -1;
        }

        public bool ContainsAnyExcept(string allowed)
        {
            foreach (var c in span)
            {
                if (allowed.IndexOf(c) < 0) return true;
            }
            return false;
        }
    }
}
