"""The guard that finds plain or hidden requests for a job."""
