namespace FactKit.Fuzz.Mutation;

/// <summary>Changes bytes without knowing what they are.</summary>
static class ByteMutator
{
    /// <summary>A changed copy.</summary>
    /// <param name="input">What is changed.</param>
    /// <param name="other">Another input, of which parts may be taken.</param>
    /// <param name="random">Decides.</param>
    /// <param name="tokens">What means something to the target.</param>
    public static byte[] Of(byte[] input, byte[] other, Random random, IReadOnlyList<byte[]> tokens)
    {
        var bytes = input.ToList();
        for (var n = 1 + random.Next(4); n > 0; n--)
        {
            var at = random.Next(bytes.Count + 1);
            var run = Math.Min(bytes.Count - at, 1 + random.Next(random.Next(4) == 0 ? 40 : 4));
            switch (random.Next(9))
            {
                case 0: bytes.RemoveRange(at, run); break;
                case 1 when at < bytes.Count: bytes[at] = (byte)random.Next(256); break;
                case 2 when at < bytes.Count: bytes[at] ^= (byte)(1 << random.Next(8)); break;
                case 3: bytes.InsertRange(at, bytes.GetRange(at, run)); break;
                case 4 when other.Length > 0:
                    var start = random.Next(other.Length);
                    bytes.InsertRange(at, other.AsSpan(start, Math.Min(other.Length - start, 1 + random.Next(60))).ToArray());
                    break;
                case 5 when random.Next(6) == 0: bytes.RemoveRange(at, bytes.Count - at); break;
                case 6:
                    bytes.RemoveRange(at, run);
                    goto default;
                case 7 when run > 0 && bytes.Count < 2_000:
                    var piece = bytes.GetRange(at, run);
                    for (var times = random.Next(30); times > 0; times--) bytes.InsertRange(at, piece);
                    break;
                default: bytes.InsertRange(at, tokens[random.Next(tokens.Count)]); break;
            }
        }
        return [.. bytes];
    }
}
