"""Write files that a student hands over or keeps."""
