namespace Fonds.Storage;

/// <summary>For whom is being read. What is not published does not exist for the public: no record, no count, no place.</summary>
public enum Audience
{
    Public,
    Staff,
}
