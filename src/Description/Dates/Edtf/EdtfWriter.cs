using System.Globalization;

namespace Fonds.Description.Dates.Edtf;

/// <summary>Writes EDTF into a buffer of the caller: "1985-04~", "{1667,1670..1672}".</summary>
internal ref struct EdtfWriter(Span<char> buffer)
{
    /// <summary>The longest date: a negative long year with its parts, a time, and a sign on each.</summary>
    public const int LongestDate = 80;

    private readonly Span<char> _buffer = buffer;
    private int _length;

    public readonly ReadOnlySpan<char> Written => _buffer[.._length];

    public readonly int Room => _buffer.Length - _length;

    public void Write(char character) => _buffer[_length++] = character;

    public void Write(ReadOnlySpan<char> text)
    {
        text.CopyTo(_buffer[_length..]);
        _length += text.Length;
    }

    public void Write(in EdtfDate date)
    {
        // A sign behind a part holds for all before it; a sign before a part holds for that part alone.
        var parts = date.HasDay ? 3 : date.HasMonth ? 2 : 1;
        var shared = 0;
        if (date.YearQualification != Qualification.None)
        {
            shared = 1;
            if (parts > 1 && date.MonthQualification == date.YearQualification)
                shared = parts > 2 && date.DayQualification == date.YearQualification ? 3 : 2;
        }

        WriteYear(date);
        if (shared == 1)
            WriteSign(date.YearQualification);
        if (parts > 1)
        {
            Write('-');
            if (shared < 2)
                WriteSign(date.MonthQualification);
            WriteTwo(date.Month, date.UnknownMonth);
            if (shared == 2)
                WriteSign(date.YearQualification);
        }

        if (parts > 2)
        {
            Write('-');
            if (shared < 3)
                WriteSign(date.DayQualification);
            WriteTwo(date.Day, date.UnknownDay);
            if (shared == 3)
                WriteSign(date.YearQualification);
        }

        Write(date.Time);
    }

    private void WriteYear(in EdtfDate date)
    {
        var magnitude = Math.Abs(date.Year);
        if (date.IsLong)
            Write('Y');
        if (date.IsNegative)
            Write('-');
        for (var step = 0; step < date.Exponent; step++)
            magnitude /= 10;

        if (date.IsLong)
        {
            magnitude.TryFormat(_buffer[_length..], out var written, provider: CultureInfo.InvariantCulture);
            _length += written;
        }
        else
        {
            for (int digit = 3, unit = 1000; digit >= 0; digit--, unit /= 10)
                Write((date.UnknownYear & (1 << digit)) != 0 ? 'X' : (char)('0' + (magnitude / unit % 10)));
        }

        WriteNumbered('E', date.Exponent);
        WriteNumbered('S', date.SignificantDigits);
    }

    private void WriteNumbered(char mark, byte number)
    {
        if (number == 0)
            return;
        Write(mark);
        number.TryFormat(_buffer[_length..], out var written, provider: CultureInfo.InvariantCulture);
        _length += written;
    }

    private void WriteTwo(byte value, byte unknown)
    {
        Write((unknown & 2) != 0 ? 'X' : (char)('0' + (value / 10)));
        Write((unknown & 1) != 0 ? 'X' : (char)('0' + (value % 10)));
    }

    private void WriteSign(Qualification qualification)
    {
        if (qualification != Qualification.None)
            Write(qualification == Qualification.Uncertain ? '?' : qualification == Qualification.Approximate ? '~' : '%');
    }
}
