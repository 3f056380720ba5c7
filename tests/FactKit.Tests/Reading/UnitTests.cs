using FactKit.Reading;

namespace FactKit.Tests.Reading;

public class UnitTests
{
    [Fact]
    public void Units_are_counted_alike_in_vectors_and_one_by_one()
    {
        var random = new Random(1);
        for (var round = 0; round < 2000; round++)
        {
            var bytes = new byte[random.Next(300)];
            random.NextBytes(bytes);
            // Some of one kind only, where a sum of bytes could overflow.
            if (round % 3 == 0) Array.Fill(bytes, (byte)(round % 2 == 0 ? 0xF0 : 0x80));
            Assert.Equal(bytes.Sum(static b => b is >= 0x80 and < 0xC0 ? 0 : b >= 0xF0 ? 2 : 1), Utf8Text.Units(bytes));
        }
    }
}
